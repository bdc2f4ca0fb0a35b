import { multiply, type Rational, rational, rounded } from '../../../domain/exact/rational.ts';

/** A share as it is shown: to the hundredth of a percent. */
export const inBasisPoints = (share: Rational): number => Number(rounded(multiply(share, rational(10_000))));

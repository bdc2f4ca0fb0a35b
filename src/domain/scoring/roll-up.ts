import { type Amount, type Rational, exact, isLess, smaller, ONE, ZERO } from '../exact/rational.ts';
import { mean } from '../exact/mean.ts';
import { type Degree, degree, undefinedDegree } from './degree.ts';

/** Domain C4. `own` needs no children and `sum` needs their values: both are settled by the caller. */
export type RollUpMethod = 'weighted' | 'min' | 'all' | 'count' | 'milestone';

export interface Part {
  readonly degree: Amount | null;
  /** Basis points on the link; a part without one shares what the others leave. */
  readonly weightBp?: number | undefined;
}

export interface RollUpRules {
  /** Applied to every part first, so that one 300 % cannot hide a 0; none where it is null. */
  readonly cap: Amount | null;
  /** What a part counts that cannot be measured: nothing at all, or zero. */
  readonly undefinedParts: 'skip' | 'zero';
}

/**
 * The degree of a whole from its parts (domain C4); their order does not matter. Where nothing is known of any part,
 * nothing is known of the whole, whatever an unmeasured part may count beside measured ones (I12). `all` asks whether
 * every part is achieved, so one that is not known to be makes it 0.
 */
export function rollUp(method: RollUpMethod, parts: readonly Part[], rules: RollUpRules): Degree {
  if (parts.length === 0) return undefinedDegree('noChildren');
  if (parts.every((part) => part.degree === null)) return undefinedDegree('nothingCounted');
  const counted = countedOf(parts, rules);
  const isAchieved = (part: Counted) => !isLess(part.value, ONE);
  switch (method) {
    case 'weighted':
      return average(counted);
    case 'milestone':
      return average(counted.map((part) => ({ ...part, value: isAchieved(part) ? ONE : ZERO })));
    case 'min':
      return degree(counted.map(({ value }) => value).reduce(smaller));
    case 'all':
      return degree(counted.length === parts.length && counted.every(isAchieved) ? 1 : 0);
    case 'count':
      return average(counted.map((part) => ({ value: isAchieved(part) ? ONE : ZERO, weight: ONE })));
  }
}

interface Counted {
  readonly value: Rational;
  readonly weight: Rational;
}

function countedOf(parts: readonly Part[], { cap, undefinedParts }: RollUpRules): Counted[] {
  const weights = wholeWeights(parts);
  const most = cap === null ? null : exact(cap);
  const counted: Counted[] = [];
  for (const [at, { degree: given }] of parts.entries()) {
    const value = given ?? (undefinedParts === 'zero' ? 0 : null);
    if (value === null) continue;
    const whole = exact(value);
    counted.push({ value: most ? smaller(whole, most) : whole, weight: exact(weights[at] ?? 0) });
  }
  return counted;
}

function average(parts: readonly Counted[]): Degree {
  const value = mean(parts);
  return value ? degree(value) : undefinedDegree('nothingCounted');
}

type Weighable = Pick<Part, 'weightBp'>;

/**
 * Whole numbers in the proportion of the weights: of those given, in so many units a basis point, and of those without
 * one, each an equal share of what the others leave of 100 %.
 */
function scaleOf(parts: readonly Weighable[]): { readonly unit: number; readonly share: number } {
  let [given, open] = [0, 0];
  for (const { weightBp } of parts) {
    if (weightBp === undefined) open++;
    else given += weightBp;
  }
  return { unit: Math.max(1, open), share: Math.max(0, 10_000 - given) };
}

/** The weights of parts as whole numbers in their proportion, for what is computed. */
export function wholeWeights(parts: readonly Weighable[]): number[] {
  const { unit, share } = scaleOf(parts);
  return parts.map(({ weightBp }) => (weightBp === undefined ? share : weightBp * unit));
}

/** Parts with their weights in basis points, for what is shown. */
export function withWeights<P extends Weighable>(parts: readonly P[]): (P & { readonly weight: number })[] {
  const { unit, share } = scaleOf(parts);
  return parts.map((part) => ({ ...part, weight: part.weightBp ?? share / unit }));
}

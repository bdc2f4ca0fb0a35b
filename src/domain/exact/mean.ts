import { type Rational, rational, commonDivisor, divide, multiply } from './rational.ts';

/**
 * A sum is exact as long as its common denominator is one that people's numbers make. Beyond this, where no sum can meet
 * a gate but by chance, every part is rounded to 40 decimals first; both ways the order of the parts does not matter.
 */
const MOST_BITS = 1_024n;
const ROUGH = 10n ** 40n;

export function sumOf(parts: readonly Rational[]): Rational {
  const common = commonDenominator(parts);
  if (common === null) return roughSum(parts);
  let sum = 0n;
  for (const { numerator, denominator } of parts) sum += numerator * (common / denominator);
  return rational(sum, common);
}

/** Null where it is beyond what people's numbers make. */
function commonDenominator(parts: readonly Rational[]): bigint | null {
  let common = 1n;
  for (const { denominator } of parts) {
    if (common % denominator === 0n) continue;
    common = (common / commonDivisor(common, denominator)) * denominator;
    if (common >> MOST_BITS !== 0n) return null;
  }
  return common;
}

function roughSum(parts: readonly Rational[]): Rational {
  let sum = 0n;
  for (const { numerator, denominator } of parts) sum += (numerator * ROUGH) / denominator;
  return rational(sum, ROUGH);
}

export interface Weighed {
  readonly value: Rational;
  readonly weight: Rational;
}

/** Σ weight·value / Σ weight; null where nothing weighs anything. */
export function mean(parts: readonly Weighed[]): Rational | null {
  const whole = sumOf(parts.map(({ weight }) => weight));
  if (whole.numerator === 0n) return null;
  const areWhole = parts.every(({ weight }) => weight.denominator === 1n);
  const common = areWhole ? commonDenominator(parts.map(({ value }) => value)) : null;
  if (common === null) return divide(sumOf(parts.map(({ weight, value }) => multiply(weight, value))), whole);
  // Weights are whole numbers as a rule: then only the result has to be reduced, not every part of it.
  let sum = 0n;
  for (const { weight, value } of parts) {
    sum += weight.numerator * value.numerator * (common / value.denominator);
  }
  return rational(sum, common * whole.numerator);
}

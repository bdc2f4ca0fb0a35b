import { type Exact, fraction, gcd, over, times, ZERO } from './exact.ts';

/**
 * A sum is exact as long as its common denominator is one that people's numbers make. Beyond this, where no sum can meet
 * a gate but by chance, every part is rounded to 40 decimals first; both ways the order of the parts does not matter.
 */
const MOST_BITS = 1_024n;
const ROUGH = 10n ** 40n;

export function sumOf(parts: readonly Exact[]): Exact {
  let common = 1n;
  for (const { d } of parts) {
    if (common % d !== 0n) common = (common / gcd(common, d)) * d;
    if (common >> MOST_BITS !== 0n) return roughSum(parts);
  }
  let sum = 0n;
  for (const { n, d } of parts) sum += n * (common / d);
  return fraction(sum, common);
}

const roughSum = (parts: readonly Exact[]): Exact => {
  let sum = 0n;
  for (const { n, d } of parts) sum += (n * ROUGH) / d;
  return fraction(sum, ROUGH);
};

export interface Weighed {
  readonly value: Exact;
  readonly weight: Exact;
}

/** Σ weight·value / Σ weight; null where nothing weighs anything. */
export function mean(parts: readonly Weighed[]): Exact | null {
  const whole = sumOf(parts.map(({ weight }) => weight));
  if (whole.n === ZERO.n) return null;
  return over(sumOf(parts.map(({ weight, value }) => times(weight, value))), whole);
}

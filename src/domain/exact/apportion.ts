import {
  add,
  compare,
  divide,
  floor,
  multiply,
  type Rational,
  rational,
  subtract,
  ZERO,
} from './rational.ts';

export interface Portion<I extends string = string> {
  /** Tells equal portions apart, so that the order they come in never matters. */
  readonly id: I;
  readonly weight: Rational;
}

/**
 * A whole in whole units, divided by weight so that the parts sum to it exactly: each its share rounded down, and what
 * is left one by one to those that lost most (largest remainder). Where nothing has a weight, nobody gets anything.
 */
export function apportion<I extends string>(
  whole: bigint,
  portions: readonly Portion<I>[],
): ReadonlyMap<I, bigint> {
  const weights = portions.reduce((total, { weight }) => add(total, weight), ZERO);
  if (compare(weights, ZERO) <= 0) return new Map(portions.map(({ id }) => [id, 0n]));
  const exact = portions.map(({ id, weight }) => {
    const share = divide(multiply(rational(whole), weight), weights);
    const down = floor(share);
    return { id, down, lost: subtract(share, rational(down)) };
  });
  const given = exact.reduce((total, { down }) => total + down, 0n);
  const left = Number(whole - given);
  const first = exact.toSorted((a, b) => compare(b.lost, a.lost) || (a.id < b.id ? -1 : 1)).slice(0, left);
  const more = new Set(first.map(({ id }) => id));
  return new Map(exact.map(({ id, down }) => [id, more.has(id) ? down + 1n : down]));
}

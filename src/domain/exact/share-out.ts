import { type Amount, compare, type Exact, exact, minus, over, times, ZERO } from './exact.ts';
import { sumOf } from './mean.ts';

/**
 * A whole number of units divided in proportion to the weights, so that the parts make exactly the whole: each gets what
 * it has in full, and the units left over go to the largest remainders (domain B), of equal ones to the first. Equal
 * parts where nothing weighs anything.
 */
export function shareOut(whole: number, weights: readonly Amount[]): number[] {
  if (weights.length === 0) return [];
  const given = weights.map(exact);
  const sum = sumOf(given);
  const isNothing = sum.n === ZERO.n;
  const parts = given.map((weight) =>
    times(exact(whole), isNothing ? over(exact(1), exact(given.length)) : over(weight, sum)),
  );
  const shares = parts.map(({ n, d }) => Number(n / d));
  const rests = parts.map((part, at) => ({ at, rest: minus(part, exact(shares[at] ?? 0)) }));
  const left = whole - shares.reduce((total, share) => total + share, 0);
  for (const { at } of rests.toSorted(byRest).slice(0, left)) shares[at] = (shares[at] ?? 0) + 1;
  return shares;
}

interface Rest {
  readonly at: number;
  readonly rest: Exact;
}
const byRest = (a: Rest, b: Rest): number => compare(b.rest, a.rest) || a.at - b.at;

/** 100 % in basis points, and how far from it weights may add up (domain C2 WEIGHT: 0.01 %). */
const WHOLE = 10_000;
const TOLERANCE = 1;

type Weights = readonly (number | undefined)[];

/** The sum of weights that should be 100 % and are not; those left open share what the others leave, if they leave any. */
export function sumsUp(weights: Weights): number | null {
  const sum = weights.reduce<number>((whole, bp) => whole + (bp ?? 0), 0);
  const hasOpen = weights.includes(undefined);
  if (hasOpen ? sum <= WHOLE + TOLERANCE : Math.abs(sum - WHOLE) <= TOLERANCE) return null;
  return sum;
}

/** The same weights in the same proportions, together 100 %; what rounding leaves goes to the largest fractions. */
export function toWhole(weights: Weights): readonly number[] {
  const given = weights.map((bp) => Math.max(0, bp ?? 0));
  const sum = given.reduce((whole, bp) => whole + bp, 0);
  const exact = given.map((bp) => (sum === 0 ? WHOLE / given.length : (bp * WHOLE) / sum));
  const whole = exact.map(Math.floor);
  let left = WHOLE - whole.reduce((all, bp) => all + bp, 0);
  const byFraction = exact
    .map((bp, at) => ({ at, fraction: bp - Math.floor(bp) }))
    .sort((a, b) => b.fraction - a.fraction || a.at - b.at);
  for (const { at } of byFraction) if (left-- > 0) whole[at] = (whole[at] ?? 0) + 1;
  return whole;
}

/**
 * A fraction of whole numbers, reduced, the denominator positive. Shares, degrees and money are reckoned in these:
 * in binary fractions 0.15·0.8 + 0.15·0.8 + 0.7·0.8 is less than 0.8 (domain B, float traps).
 */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const ZERO: Rational = { numerator: 0n, denominator: 1n };
export const ONE: Rational = { numerator: 1n, denominator: 1n };

/** `numerator` / `denominator`; both whole, the second not zero. */
export function rational(numerator: bigint | number, denominator: bigint | number = 1n): Rational {
  let [over, under] = [BigInt(numerator), BigInt(denominator)];
  if (under === 0n) throw new RangeError('A fraction over zero');
  if (under < 0n) [over, under] = [-over, -under];
  const common = commonDivisor(over < 0n ? -over : over, under);
  return { numerator: over / common, denominator: under / common };
}

function commonDivisor(a: bigint, b: bigint): bigint {
  let [left, right] = [a, b];
  while (right !== 0n) [left, right] = [right, left % right];
  return left === 0n ? 1n : left;
}

/** Exactly the number as it is written in decimals: 0.1 is one tenth. */
export function fromDecimal(value: number): Rational {
  if (!Number.isFinite(value)) throw new RangeError('Not a finite number');
  const [digits = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', fraction = ''] = digits.split('.');
  const power = Number(exponent) - fraction.length;
  const scaled = BigInt(whole + fraction);
  return power >= 0 ? rational(scaled * 10n ** BigInt(power)) : rational(scaled, 10n ** BigInt(-power));
}

/** Hundredths of a percent: 10 000 is one. */
export const fromBasisPoints = (bp: number): Rational => rational(bp, 10_000n);

/** A number that was reckoned in binary fractions, as it was meant: to nine decimals (domain B). */
export const fromDegree = (degree: number): Rational => fromDecimal(Number(degree.toFixed(9)));

export const add = (a: Rational, b: Rational): Rational =>
  rational(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
export const subtract = (a: Rational, b: Rational): Rational => add(a, negated(b));
export const multiply = (a: Rational, b: Rational): Rational =>
  rational(a.numerator * b.numerator, a.denominator * b.denominator);
/** `b` must not be zero. */
export const divide = (a: Rational, b: Rational): Rational =>
  rational(a.numerator * b.denominator, a.denominator * b.numerator);
const negated = ({ numerator, denominator }: Rational): Rational => ({ numerator: -numerator, denominator });

export const sum = (all: readonly Rational[]): Rational => all.reduce(add, ZERO);
export const product = (all: readonly Rational[]): Rational => all.reduce(multiply, ONE);

/** Below zero where `a` is less, above where it is more. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
}
export const isEqual = (a: Rational, b: Rational): boolean => compare(a, b) === 0;
export const isLess = (a: Rational, b: Rational): boolean => compare(a, b) < 0;
export const smaller = (a: Rational, b: Rational): Rational => (isLess(b, a) ? b : a);
export const larger = (a: Rational, b: Rational): Rational => (isLess(a, b) ? b : a);

/** The whole number below or at it. */
export const floor = ({ numerator, denominator }: Rational): bigint => {
  const whole = numerator / denominator;
  return numerator < 0n && whole * denominator !== numerator ? whole - 1n : whole;
};
/** The nearest whole number; halves away from zero, as money is rounded. */
export const rounded = (value: Rational): bigint => {
  const isNegative = value.numerator < 0n;
  const size = isNegative ? negated(value) : value;
  const nearest = floor(add(size, rational(1n, 2n)));
  return isNegative ? -nearest : nearest;
};

/** The nearest number there is, for showing. */
export function toNumber({ numerator, denominator }: Rational): number {
  const [over, under] = [Number(numerator), Number(denominator)];
  if (Number.isFinite(over) && Number.isFinite(under)) return over / under;
  // Both are too long for a number: their leading digits tell.
  const excess = BigInt(Math.max(0, String(denominator).length - 300));
  return Number(numerator / 10n ** excess) / Number(denominator / 10n ** excess);
}

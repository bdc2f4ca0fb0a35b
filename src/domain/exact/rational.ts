/**
 * A fraction of whole numbers, reduced, the denominator positive. Shares, degrees and money are reckoned in these:
 * in binary fractions 0.15·0.8 + 0.15·0.8 + 0.7·0.8 is less than 0.8 (domain B, float traps).
 */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** A number as somebody wrote it, or one that has been reckoned exactly. */
export type Amount = number | Rational;

export const ZERO: Rational = { numerator: 0n, denominator: 1n };
export const ONE: Rational = { numerator: 1n, denominator: 1n };

/** `numerator` / `denominator`; both whole, the second not zero. */
export function rational(numerator: bigint | number, denominator: bigint | number = 1n): Rational {
  if (isCount(numerator) && isCount(denominator)) return ofNumbers(numerator, denominator);
  let [over, under] = [BigInt(numerator), BigInt(denominator)];
  if (under === 0n) throw new RangeError('A fraction over zero');
  if (under < 0n) [over, under] = [-over, -under];
  const common = commonDivisor(over < 0n ? -over : over, under);
  if (common === 1n) return { numerator: over, denominator: under };
  return { numerator: over / common, denominator: under / common };
}

const isCount = (whole: bigint | number): whole is number => Number.isSafeInteger(whole) && whole > 0;

/** Reduced as numbers, which is ten times as fast. */
function ofNumbers(over: number, under: number): Rational {
  const common = divisorOfNumbers(over, under);
  return { numerator: BigInt(over / common), denominator: BigInt(under / common) };
}

const LARGEST = BigInt(Number.MAX_SAFE_INTEGER);
const isShort = (whole: bigint): boolean => whole <= LARGEST && whole >= -LARGEST;

/** Of numbers that are not negative; 1 where both are nothing. Short ones are divided as numbers: ten times as fast. */
export function commonDivisor(a: bigint, b: bigint): bigint {
  let [left, right] = [a, b];
  while (right !== 0n) {
    if (isShort(left) && isShort(right)) return BigInt(divisorOfNumbers(Number(left), Number(right)));
    [left, right] = [right, left % right];
  }
  return left === 0n ? 1n : left;
}

function divisorOfNumbers(a: number, b: number): number {
  let [left, right] = [a, b];
  while (right !== 0) [left, right] = [right, left % right];
  return left;
}

/** Exactly the number as it is written in decimals: 0.1 is one tenth. */
export function fromDecimal(value: number): Rational {
  if (!Number.isFinite(value)) throw new RangeError('Not a finite number');
  if (Number.isSafeInteger(value)) return { numerator: BigInt(value), denominator: 1n };
  const [digits = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', fraction = ''] = digits.split('.');
  const power = Number(exponent) - fraction.length;
  const scaled = BigInt(whole + fraction);
  return power >= 0 ? rational(scaled * 10n ** BigInt(power)) : rational(scaled, 10n ** BigInt(-power));
}

export const exact = (amount: Amount): Rational =>
  typeof amount === 'number' ? fromDecimal(amount) : amount;

/** Hundredths of a percent: 10 000 is one. */
export const fromBasisPoints = (bp: number): Rational => rational(bp, 10_000);

/** A number that was reckoned in binary fractions, as it was meant: to nine decimals (domain B). */
export const fromDegree = (degree: number): Rational => fromDecimal(Number(degree.toFixed(9)));

export const add = (a: Rational, b: Rational): Rational =>
  rational(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
export const subtract = (a: Rational, b: Rational): Rational =>
  rational(a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator);
export const multiply = (a: Rational, b: Rational): Rational =>
  rational(a.numerator * b.numerator, a.denominator * b.denominator);
/** `b` must not be zero. */
export const divide = (a: Rational, b: Rational): Rational =>
  rational(a.numerator * b.denominator, a.denominator * b.numerator);
export const negated = ({ numerator, denominator }: Rational): Rational => ({
  numerator: -numerator,
  denominator,
});

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

/**
 * The nearest number there is. Rounding never turns the order of two around: what reaches a gate exactly reaches it as
 * a number too.
 */
export function toNumber({ numerator, denominator }: Rational): number {
  if (isShort(numerator) && isShort(denominator)) return Number(numerator) / Number(denominator) + 0;
  // 66 bits of the quotient, the last one telling that something was left over, so that a half is rounded rightly.
  const shift = bitsOf(denominator) - bitsOf(numerator) + 66;
  const over = shift > 0 ? numerator << BigInt(shift) : numerator;
  const under = shift > 0 ? denominator : denominator << BigInt(-shift);
  const quotient = over / under;
  const rest = quotient * under === over ? 0n : 1n;
  return scaled(Number(quotient < 0n ? -(-quotient | rest) : quotient | rest), -shift);
}

/** In two steps: two to the power of -1100 is no number, but a product with it may be. */
function scaled(value: number, power: number): number {
  const half = Math.trunc(power / 2);
  return value * 2 ** half * 2 ** (power - half);
}

/** How many bits a whole number takes, to within three. */
const bitsOf = (whole: bigint): number => whole.toString(16).length * 4;

export const fitsIn = ({ numerator, denominator }: Rational, bits: number): boolean =>
  bitsOf(numerator) <= bits && bitsOf(denominator) <= bits;

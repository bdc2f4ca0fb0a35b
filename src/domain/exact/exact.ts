/**
 * A number as it is and not as binary fractions make it: 0.1 is one tenth. Degrees, weights and facts are compared with
 * gates and targets, and 0.15·0.8 + 0.15·0.8 + 0.7·0.8 has to be 0.8 (domain B, "Float traps"). In lowest terms, the
 * denominator above zero.
 */
export interface Exact {
  readonly n: bigint;
  readonly d: bigint;
}

/** A number as somebody wrote it, or one that has been computed exactly. */
export type Amount = number | Exact;

export const ZERO: Exact = { n: 0n, d: 1n };
export const ONE: Exact = { n: 1n, d: 1n };

const DECIMAL = /^(-?\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/;

/** A finite number as it is written in decimals: what a person typed as 36.95 is 3695 / 100. */
export function exact(value: Amount): Exact {
  if (typeof value !== 'number') return value;
  if (Number.isSafeInteger(value)) return { n: BigInt(value), d: 1n };
  const [, whole = '0', decimals = '', exponent = '0'] = DECIMAL.exec(String(value)) ?? [];
  const places = decimals.length - Number(exponent);
  const digits = BigInt(whole + decimals);
  return places > 0 ? fraction(digits, 10n ** BigInt(places)) : { n: digits * 10n ** BigInt(-places), d: 1n };
}

/** `n / d`; the denominator must not be zero. */
export function fraction(n: bigint, d: bigint): Exact {
  const common = gcd(n < 0n ? -n : n, d < 0n ? -d : d);
  const sign = d < 0n ? -1n : 1n;
  return common === 1n ? { n: sign * n, d: sign * d } : { n: (sign * n) / common, d: (sign * d) / common };
}

/** Basis points as a share: 8000 is 4/5. */
export const fromBp = (bp: number): Exact => over(exact(bp), exact(10_000));

export const plus = (a: Exact, b: Exact): Exact => fraction(a.n * b.d + b.n * a.d, a.d * b.d);
export const minus = (a: Exact, b: Exact): Exact => fraction(a.n * b.d - b.n * a.d, a.d * b.d);
export const times = (a: Exact, b: Exact): Exact => fraction(a.n * b.n, a.d * b.d);
/** `b` must not be zero. */
export const over = (a: Exact, b: Exact): Exact => fraction(a.n * b.d, a.d * b.n);
export const negative = ({ n, d }: Exact): Exact => ({ n: -n, d });

/** Below, at or above zero, as `a` is less than, equal to or more than `b`. */
export function compare(a: Exact, b: Exact): -1 | 0 | 1 {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
export const isLess = (a: Exact, b: Exact): boolean => compare(a, b) < 0;
export const least = (a: Exact, b: Exact): Exact => (isLess(b, a) ? b : a);
export const most = (a: Exact, b: Exact): Exact => (isLess(a, b) ? b : a);

const LARGEST = BigInt(Number.MAX_SAFE_INTEGER);
const isSmall = (n: bigint): boolean => n <= LARGEST && n >= -LARGEST;

/**
 * The nearest number there is. Rounding never turns the order of two around, so what reaches a gate exactly reaches it
 * as a number too.
 */
export function toNumber({ n, d }: Exact): number {
  if (isSmall(n) && isSmall(d)) return Number(n) / Number(d) + 0;
  // 66 bits of the quotient, the last one telling that something was left over, so that a half is rounded rightly.
  const shift = bitsOf(d) - bitsOf(n) + 66;
  const [top, bottom] = shift > 0 ? [n << BigInt(shift), d] : [n, d << BigInt(-shift)];
  const quotient = top / bottom;
  const rest = quotient * bottom === top ? 0n : 1n;
  const marked = quotient < 0n ? -(-quotient | rest) : quotient | rest;
  return scaled(Number(marked), -shift);
}

/** In two steps: two to the power of -1100 is no number, but a product with it may be. */
const scaled = (value: number, power: number): number => {
  const half = Math.trunc(power / 2);
  return value * 2 ** half * 2 ** (power - half);
};

/** How many bits a whole number takes, to within three. */
const bitsOf = (n: bigint): number => n.toString(16).length * 4;

/** Whether both parts take no more than so many bits. */
export const fitsIn = ({ n, d }: Exact, bits: number): boolean => bitsOf(n) <= bits && bitsOf(d) <= bits;

export function gcd(a: bigint, b: bigint): bigint {
  let [large, small] = [a, b];
  while (small !== 0n) {
    if (isSmall(large) && isSmall(small)) return BigInt(gcdOfNumbers(Number(large), Number(small)));
    [large, small] = [small, large % small];
  }
  return large;
}

function gcdOfNumbers(a: number, b: number): number {
  let [large, small] = [a, b];
  while (small !== 0) [large, small] = [small, large % small];
  return large;
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compare,
  type Rational,
  exact,
  rational,
  fromBasisPoints,
  commonDivisor,
  subtract,
  divide,
  add,
  multiply,
  toNumber,
} from '../../../src/domain/exact/rational.ts';
import { mean, sumOf } from '../../../src/domain/exact/mean.ts';

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
/** Decimals as people write them. */
const written = fc
  .tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, places]) => digits / 10 ** places);
const anyExact: fc.Arbitrary<Rational> = fc
  .tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.bigInt({ min: 1n, max: 10n ** 30n }))
  .map(([n, d]) => rational(n, d));
const shuffled = <T>(items: readonly T[], keys: readonly number[]): T[] =>
  items
    .map((item, at) => ({ item, key: keys[at % keys.length] ?? 0, at }))
    .toSorted((a, b) => a.key - b.key || b.at - a.at)
    .map(({ item }) => item);

describe('the traps of binary fractions', () => {
  test('0.15 · 0.8 + 0.15 · 0.8 + 0.7 · 0.8 is the 80 % of the gate', () => {
    expect(0.15 * 0.8 + 0.15 * 0.8 + 0.7 * 0.8).toBeLessThan(0.8);
    const parts = [0.15, 0.15, 0.7].map((weight) => multiply(exact(weight), exact(0.8)));
    expect(sumOf(parts)).toEqual(fromBasisPoints(8_000));
  });
  test('ten tenths are one', () => {
    expect(
      Array(10)
        .fill(0.1)
        .reduce((a: number, b: number) => a + b),
    ).toBeLessThan(1);
    expect(sumOf(Array<Rational>(10).fill(exact(0.1)))).toEqual(exact(1));
  });
  test('two thirds and fourteen fifteenths are on average four fifths', () => {
    const parts = [rational(2n, 3n), rational(14n, 15n)].map((value) => ({ value, weight: exact(1) }));
    expect(mean(parts)).toEqual(rational(4n, 5n));
  });
});

describe('an exact number', () => {
  test('is what was written, and back again the same', () => {
    expect(exact(36.95)).toEqual({ numerator: 739n, denominator: 20n });
    expect(exact(-1.5e-7)).toEqual({ numerator: -3n, denominator: 20_000_000n });
    expect(exact(1e21)).toEqual({ numerator: 10n ** 21n, denominator: 1n });
    fc.assert(
      fc.property(finite, (value) => {
        expect(toNumber(exact(value))).toBe(value + 0);
      }),
    );
  });
  test('is in lowest terms, with the sign above', () => {
    fc.assert(
      fc.property(anyExact, anyExact, (a, b) => {
        for (const { numerator, denominator } of [
          add(a, b),
          subtract(a, b),
          multiply(a, b),
          ...(b.numerator === 0n ? [] : [divide(a, b)]),
        ]) {
          expect(denominator > 0n).toBe(true);
          const size = numerator < 0n ? -numerator : numerator;
          expect(commonDivisor(size, denominator)).toBe(numerator === 0n ? denominator : 1n);
        }
      }),
    );
  });
  test('undoes what it has done', () => {
    fc.assert(
      fc.property(anyExact, anyExact, (a, b) => {
        expect(subtract(add(a, b), b)).toEqual(a);
        if (b.numerator !== 0n) expect(divide(multiply(a, b), b)).toEqual(a);
      }),
    );
  });
  test('as a number keeps the order, so that no gate is missed by rounding', () => {
    fc.assert(
      fc.property(anyExact, fc.integer({ min: 0, max: 12_000 }), (a, gateBp) => {
        if (compare(a, fromBasisPoints(gateBp)) >= 0)
          expect(toNumber(a)).toBeGreaterThanOrEqual(gateBp / 10_000);
        else expect(toNumber(a)).toBeLessThanOrEqual(gateBp / 10_000);
      }),
    );
  });
  test('as a number is the nearest there is', () => {
    expect(toNumber(rational(1n, 3n))).toBe(1 / 3);
    expect(toNumber(rational(10n ** 40n + 1n, 3n * 10n ** 40n))).toBe(1 / 3);
    expect(toNumber({ numerator: 2n ** 53n + 1n, denominator: 1n })).toBe(2 ** 53);
    expect(toNumber({ numerator: 2n ** 54n + 3n, denominator: 2n })).toBe(2 ** 53 + 2);
  });
});

describe('sums and means', () => {
  const parts = fc.array(
    fc.record({ value: fc.oneof(anyExact, finite.map(exact)), weight: fc.nat(10_000).map(exact) }),
    {
      minLength: 1,
      maxLength: 40,
    },
  );
  test('never depend on the order', () => {
    fc.assert(
      fc.property(parts, fc.array(fc.nat(), { minLength: 1 }), (some, keys) => {
        const other = shuffled(some, keys);
        expect(mean(other)).toEqual(mean(some));
        expect(sumOf(other.map(({ value }) => value))).toEqual(sumOf(some.map(({ value }) => value)));
      }),
    );
  });
  test('are exact for what people write', () => {
    fc.assert(
      fc.property(fc.array(written, { maxLength: 100 }), (amounts) => {
        const tenThousandths = amounts.reduce((sum, amount) => sum + BigInt(Math.round(amount * 10_000)), 0n);
        expect(sumOf(amounts.map(exact))).toEqual(rational(tenThousandths, 10_000n));
      }),
    );
  });
  test('of equal values are that value, whatever they weigh', () => {
    fc.assert(
      fc.property(
        anyExact,
        fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 1 }),
        (value, weights) => {
          expect(mean(weights.map((weight) => ({ value, weight: exact(weight) })))).toEqual(value);
        },
      ),
    );
  });
});

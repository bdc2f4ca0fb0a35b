import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apportion } from '../../../src/domain/exact/apportion.ts';
import {
  add,
  compare,
  divide,
  floor,
  fromBasisPoints,
  fromDecimal,
  fromDegree,
  isEqual,
  larger,
  multiply,
  ONE,
  product,
  type Rational,
  rational,
  rounded,
  smaller,
  subtract,
  sum,
  toNumber,
  ZERO,
} from '../../../src/domain/exact/rational.ts';
import { runs } from '../../support/runs.ts';

const fractions = fc
  .tuple(fc.bigInt({ min: -1_000_000n, max: 1_000_000n }), fc.bigInt({ min: 1n, max: 100_000n }))
  .map(([over, under]) => rational(over, under));

describe('exact numbers', () => {
  test.each([
    [0.1, 1n, 10n],
    [1.25, 5n, 4n],
    [-0.5, -1n, 2n],
    [1e-7, 1n, 10_000_000n],
    [1e21, 10n ** 21n, 1n],
    [-0, 0n, 1n],
    [3, 3n, 1n],
  ])('%d is as it is written', (value, numerator, denominator) => {
    expect(fromDecimal(value)).toEqual({ numerator, denominator });
    expect(toNumber(fromDecimal(value))).toBe(value === 0 ? 0 : value);
  });

  test('do not fall into the traps of binary fractions', () => {
    const [small, large, degree] = [fromDecimal(0.15), fromDecimal(0.7), fromDecimal(0.8)];
    expect(0.15 * 0.8 + 0.15 * 0.8 + 0.7 * 0.8).toBeLessThan(0.8);
    expect(sum([small, small, large].map((weight) => multiply(weight, degree)))).toEqual(degree);
    expect(sum(Array.from({ length: 10 }, () => fromDecimal(0.1)))).toEqual(ONE);
    expect(fromDegree(0.15 * 0.8 + 0.15 * 0.8 + 0.7 * 0.8)).toEqual(degree);
    expect(fromBasisPoints(8_000)).toEqual(degree);
  });

  test.each([
    [rational(5n, 2n), 3n, 2n],
    [rational(-5n, 2n), -3n, -3n],
    [rational(7n, 3n), 2n, 2n],
    [rational(-7n, 3n), -2n, -3n],
    [rational(4n), 4n, 4n],
    [rational(-4n), -4n, -4n],
  ])('round to the nearest, halves away from zero', (value: Rational, near, down) => {
    expect([rounded(value), floor(value)]).toEqual([near, down]);
  });

  test('show themselves even where they are longer than any number', () => {
    const long = rational(3n * 10n ** 400n + 1n, 10n ** 400n);
    expect(toNumber(long)).toBe(3);
    expect(() => rational(1, 0)).toThrow(RangeError);
    expect(() => fromDecimal(Number.NaN)).toThrow(RangeError);
  });

  test('follow the rules of reckoning', () => {
    fc.assert(
      fc.property(fractions, fractions, fractions, (a, b, c) => {
        expect(add(a, b)).toEqual(add(b, a));
        expect(multiply(a, add(b, c))).toEqual(add(multiply(a, b), multiply(a, c)));
        expect(subtract(add(a, b), b)).toEqual(a);
        if (!isEqual(b, ZERO)) expect(multiply(divide(a, b), b)).toEqual(a);
        expect(compare(a, b)).toBe(-compare(b, a) + 0);
        expect(add(smaller(a, b), larger(a, b))).toEqual(add(a, b));
        expect(product([a, b, c])).toEqual(product([c, a, b]));
      }),
      runs(200),
    );
  });
});

describe('a whole divided by weight', () => {
  const portions = fc
    .array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 12 })
    .map((weights) => weights.map((weight, at) => ({ id: `p${at}`, weight: fromBasisPoints(weight) })));

  test('gives the parts exactly what there is, in whatever order they come', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 13n }), portions, (whole, all) => {
        const parts = apportion(whole, all);
        const hasWeight = all.some(({ weight }) => !isEqual(weight, ZERO));
        expect([...parts.values()].reduce((total, part) => total + part, 0n)).toBe(hasWeight ? whole : 0n);
        for (const [id, part] of apportion(whole, all.toReversed())) expect(parts.get(id)).toBe(part);
        const weights = sum(all.map(({ weight }) => weight));
        for (const { id, weight } of hasWeight ? all : []) {
          const exact = divide(multiply(rational(whole), weight), weights);
          const off = subtract(rational(parts.get(id)!), exact);
          expect(compare(off, ONE) < 0 && compare(off, rational(-1)) > 0).toBe(true);
        }
      }),
      runs(200),
    );
  });

  test('gives the odd unit to who lost most, and of equals to the first by name', () => {
    const third = (id: string) => ({ id, weight: rational(1n, 3n) });
    expect(apportion(100n, [third('c'), third('a'), third('b')])).toEqual(
      new Map([
        ['c', 33n],
        ['a', 34n],
        ['b', 33n],
      ]),
    );
  });
});

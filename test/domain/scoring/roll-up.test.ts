import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Part, type RollUpMethod, rollUp } from '../../../src/domain/scoring/roll-up.ts';

const parts = (degrees: readonly (number | null)[], weights: readonly number[]): Part[] =>
  degrees.map((value, at) => ({ degree: value, weightBp: Math.round(weights[at]! * 10_000) }));
const rules = { cap: 1.2, undefinedParts: 'skip' } as const;

/** The vectors of domain C4, A13 and B. */
describe('the degree of a whole', () => {
  const three = parts([1.2, 0.6, 0.95], [0.2, 0.3, 0.5]);

  it('project of A13: 89.5 % and 78 %', () => {
    expect(rollUp('weighted', three, rules)).toEqual({ value: 0.895 });
    expect(rollUp('weighted', parts([1.2, 0.8, 0.6], [0.2, 0.3, 0.5]), rules)).toEqual({ value: 0.78 });
  });

  it('caps each part before averaging', () => {
    expect(rollUp('weighted', three, { ...rules, cap: 1 })).toEqual({ value: 0.855 });
    expect(rollUp('weighted', parts([3, 0], [0.5, 0.5]), { ...rules, cap: 3 })).toEqual({ value: 1.5 });
    expect(rollUp('weighted', parts([3, 0], [0.5, 0.5]), rules)).toEqual({ value: 0.6 });
  });

  it.each<[RollUpMethod, number]>([
    ['min', 0.6],
    ['all', 0],
    ['milestone', 0.2],
  ])('%s', (method, expected) => {
    expect(rollUp(method, three, rules)).toEqual({ value: expected });
  });

  it('count: a third is achieved', () => {
    expect(rollUp('count', three, rules).value).toBeCloseTo(1 / 3, 9);
  });

  it('leaves out what cannot be measured, or counts it as nothing, as the plan says', () => {
    const undefinedOne = parts([0.8, null, 0.5], [0.4, 0.2, 0.4]);
    expect(rollUp('weighted', undefinedOne, rules)).toEqual({ value: 0.65 });
    expect(rollUp('weighted', undefinedOne, { ...rules, undefinedParts: 'zero' })).toEqual({ value: 0.52 });
    expect(rollUp('weighted', parts([null, null], [0.5, 0.5]), rules)).toEqual({
      value: null,
      why: 'nothingCounted',
    });
    expect(rollUp('all', parts([1, null], [0.5, 0.5]), rules)).toEqual({ value: 0 });
    expect(rollUp('weighted', [], rules)).toEqual({ value: null, why: 'noChildren' });
  });

  it('passes the gates that binary fractions miss', () => {
    expect(rollUp('weighted', parts([0.8, 0.8, 0.8], [0.15, 0.15, 0.7]), rules)).toEqual({ value: 0.8 });
    expect(rollUp('weighted', parts(Array(10).fill(1), Array(10).fill(0.1)), rules)).toEqual({ value: 1 });
  });

  it('shares what is left among parts without a weight', () => {
    const some: Part[] = [{ degree: 1, weightBp: 6_000 }, { degree: 0 }, { degree: 0.5 }];
    expect(rollUp('weighted', some, rules)).toEqual({ value: 0.7 });
  });

  const anyParts = fc.array(
    fc.record({
      degree: fc.option(fc.double({ min: 0, max: 3, noNaN: true })),
      weightBp: fc.integer({ min: 0, max: 10_000 }),
    }),
    { minLength: 1, maxLength: 12 },
  );
  const anyMethod = fc.constantFrom<RollUpMethod[]>('weighted', 'min', 'all', 'count', 'milestone');

  it('does not depend on the order of the children', () => {
    fc.assert(
      fc.property(anyParts, anyMethod, fc.infiniteStream(fc.nat()), (some, method, keys) => {
        const shuffled = some.map((part) => ({ part, key: keys.next().value as number }));
        shuffled.sort((a, b) => a.key - b.key);
        expect(
          rollUp(
            method,
            shuffled.map(({ part }) => part),
            rules,
          ),
        ).toEqual(rollUp(method, some, rules));
      }),
    );
  });

  it('never makes a number of nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), anyMethod, (count, method) => {
        const unknown = Array.from({ length: count }, () => ({ degree: null, weightBp: 1_000 }));
        expect(rollUp(method, unknown, rules).value).toBeNull();
      }),
    );
  });
});

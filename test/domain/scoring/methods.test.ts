import { describe, expect, it } from 'vitest';
import { rational } from '../../../src/domain/exact/rational.ts';
import * as methods from '../../../src/domain/scoring/methods.ts';

const {
  bounded,
  inRange,
  inverseLinear,
  inverseRatio,
  milestones,
  onScale,
  progress,
  ratio,
  ratioOfSums,
  threshold,
} = methods;

/** The vectors of domain C3. */
describe('the degree of one fact', () => {
  it('ratio: pallets 3678 of 3468', () => {
    expect(ratio(3678, { target: 3468 }).value).toBeCloseTo(1.06055, 5);
    expect(ratio(5, { target: 0 })).toEqual({ value: null, why: 'targetIsZero' });
    expect(ratio(5, {})).toEqual({ value: null, why: 'noTarget' });
  });

  it.each([
    { actual: 36.95, baseline: 32.19, target: 100, expected: 0.0701961 },
    { actual: 69, baseline: 104, target: 20, expected: 0.4166667 },
    { actual: 71.2, baseline: 65.1, target: 60, expected: -1.196078 },
    { actual: -0.9, baseline: -0.8, target: -0.5, expected: -0.33333 },
  ])('progress from $baseline to $target, now $actual', ({ actual, baseline, target, expected }) => {
    expect(progress(actual, { baseline, target }).value).toBeCloseTo(expected, 5);
  });

  it('progress says what is missing', () => {
    expect(progress(1, { target: 2 })).toEqual({ value: null, why: 'noBaseline' });
    expect(progress(1, { baseline: 2, target: 2 })).toEqual({ value: null, why: 'targetIsBaseline' });
  });

  it.each([
    [18, 1.1],
    [20, 1],
    [45, -0.25],
  ])('inverse linear: %d where 20 is wanted', (actual, expected) => {
    expect(inverseLinear(actual, { target: 20 }).value).toBeCloseTo(expected, 9);
  });

  it('is floored and then capped, but never made of nothing', () => {
    expect(bounded(inverseLinear(45, { target: 20 }), 0, 1.2)).toEqual({ value: 0 });
    expect(bounded(inverseRatio(0, { target: 20 }), 0, 1.2)).toEqual({ value: 1.2 });
    expect(bounded({ value: null, why: 'noFact' }, 0, 1.2)).toEqual({ value: null, why: 'noFact' });
  });

  it('inverse ratio: 18 where 20 is wanted', () => {
    expect(inverseRatio(18, { target: 20 }).value).toBeCloseTo(1.1111, 4);
  });

  it.each([
    [100, 1],
    [108, 0.7],
    [120, 0],
    [87, 0.2],
  ])('range 95 to 105 with tolerance 10: %d', (actual, expected) => {
    expect(inRange(actual, { low: 95, high: 105, tolerance: 10 }).value).toBeCloseTo(expected, 9);
  });

  it('threshold knows no nearly', () => {
    expect(threshold(false)(0.9999, { target: 1 })).toEqual({ value: 0 });
    expect(threshold(false)(1, { target: 1 })).toEqual({ value: 1 });
    expect(threshold(true)(19, { target: 20 })).toEqual({ value: 1 });
  });

  it('milestones: 0.3 done, 0.7 open', () => {
    const stages = [
      { weight: 0.3, isDone: true },
      { weight: 0.7, isDone: false },
    ];
    expect(milestones(stages)).toEqual({ value: 0.3 });
    expect(milestones([])).toEqual({ value: null, why: 'noStages' });
  });

  it('scale: 4 of 5, and 4 and above as what is wanted', () => {
    const steps = [1, 2, 3, 4, 5].map((value) => ({ value }));
    expect(onScale(4, steps)).toEqual({ value: 0.75 });
    expect(threshold(false)(4, { target: 4 })).toEqual({ value: 1 });
    expect(
      onScale(
        4,
        steps.map((step) => ({ ...step, scoreBp: step.value >= 4 ? 10_000 : 0 })),
      ),
    ).toEqual({ value: 1 });
  });

  it('sums numerators and denominators, never the ratios', () => {
    expect(
      ratioOfSums([
        { numerator: 1, denominator: 2 },
        { numerator: 3, denominator: 8 },
      ]),
    ).toEqual(rational(2, 5));
    expect(ratioOfSums([{ numerator: 15, denominator: 0 }])).toBeNull();
  });
});

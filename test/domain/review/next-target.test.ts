import { describe, expect, test } from 'vitest';
import { nextTarget } from '../../../src/domain/review/next-target.ts';

const reached = (target: number, actual: number) => ({ target, actual, isOutgrown: true });

/** Ours: 5 % farther, and no less than what was reached. */
describe('a target that was reached', () => {
  test.each([
    ['more pallets', { trend: 'maximise' }, reached(3468, 3468), 3642],
    ['what was reached already, where that is more', { trend: 'maximise' }, reached(3468, 3678), 3678],
    ['fewer complaints', { trend: 'minimise' }, reached(4, 3.9), 3],
    ['as many decimals as before', { trend: 'minimise' }, reached(4.5, 4.4), 4.2],
    ['no more than the whole', { trend: 'maximise', type: 'percentage' }, reached(98, 99), 100],
    ['no less than nothing', { trend: 'minimise' }, reached(0, 0), 0],
    ['a loss that shrinks', { trend: 'maximise' }, reached(-100, -100), -95],
    ['a range stays', { trend: 'maintain' }, reached(1.4, 1.4), 1.4],
    ['reached or not stays', { trend: 'maximise', method: 'threshold' }, reached(1, 1), 1],
  ] as const)('%s', (_, indicator, at, next) => {
    expect(nextTarget(indicator, at)).toBe(next);
  });
});

test('one that was not reached is set again, and none is made up', () => {
  expect(nextTarget({ trend: 'maximise' }, { target: 20, actual: 13, isOutgrown: false })).toBe(20);
  expect(
    nextTarget({ trend: 'maximise' }, { target: undefined, actual: 13, isOutgrown: true }),
  ).toBeUndefined();
});

test('how much farther is the plan’s to say', () => {
  expect(nextTarget({ trend: 'maximise' }, reached(100, 100), 1_000)).toBe(110);
  expect(nextTarget({ trend: 'maximise' }, reached(100, 100), 0)).toBe(100);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addsUp, decimalsOf, largestRemainder, stepsTo, targetOf } from '../../../src/domain/cycle/split.ts';
import { plan } from '../../support/plan-robot.ts';
import { runs } from '../../support/runs.ts';

describe('a whole in parts that add up to it', () => {
  test.each([
    [100, [1, 1, 1], 0, [34, 33, 33]],
    [100, [1, 1, 1, 1], 0, [25, 25, 25, 25]],
    [1, [1, 1, 1], 2, [0.34, 0.33, 0.33]],
    [3468, [10, 20, 30, 40], 0, [347, 694, 1040, 1387]],
    [-10, [1, 1, 1], 0, [-4, -3, -3]],
    [10, [0, 0, 0], 0, [4, 3, 3]],
    [0.3, [1, 2], 1, [0.1, 0.2]],
  ])('%d by %o with %d decimals', (whole, weights, decimals, parts) => {
    expect(largestRemainder(whole, weights, decimals)).toEqual(parts);
  });

  test('whatever the whole, the weights and the decimals', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
        fc.integer({ min: 0, max: 4 }),
        fc.array(
          fc.integer({ min: 0, max: 1_000_000 }).map((weight) => weight / 1_000),
          { minLength: 1, maxLength: 12 },
        ),
        (units, decimals, weights) => {
          const whole = units / 10 ** decimals;
          const parts = largestRemainder(whole, weights, decimals);
          expect(parts).toHaveLength(weights.length);
          expect(addsUp(parts, whole)).toBe(true);
        },
      ),
      runs(300),
    );
  });
});

test('a stock goes to its target in steps, the last of which is the target', () => {
  expect(stepsTo(100, 200, [1, 1, 1, 1], 0)).toEqual([125, 150, 175, 200]);
  expect(stepsTo(100, 115, [1, 1, 1, 1], 0)).toEqual([104, 108, 111, 115]);
  expect(stepsTo(10, 4, [1, 2], 0)).toEqual([8, 4]);
});

test('decimals are those a number is written with', () => {
  expect([3468, 0.1, 12.345, 1e-9].map(decimalsOf)).toEqual([0, 1, 3, 9]);
  expect(addsUp([0.1, 0.2], 0.3)).toBe(true);
  expect(addsUp([0.1, 0.2], 0.31)).toBe(false);
});

describe('a target divided among the periods inside its own', () => {
  const begun = (aggregation?: string) => {
    const robot = plan().period('2026', '2026-01-01', '2026-12-31', { type: 'year' });
    for (const [at, [start, end]] of [
      ['01-01', '03-31'],
      ['04-01', '06-30'],
      ['07-01', '09-30'],
      ['10-01', '12-31'],
    ].entries())
      robot.period(`Q${at + 1}`, `2026-${start}`, `2026-${end}`, { type: 'quarter' });
    robot.goal('Sell').indicator('Pallets', { ...(aggregation && { aggregation }) });
    return robot.target(100, { periodId: robot.periodId('2026') });
  };
  const split = (robot: ReturnType<typeof begun>, amounts: readonly number[]) =>
    ({
      type: 'splitTarget',
      indicatorId: robot.indicatorId('Pallets'),
      periodId: robot.periodId('2026'),
      parts: amounts.map((amount, at) => ({ periodId: robot.periodId(`Q${at + 1}`), amount })),
    }) as const;

  test('a flow has to add up', () => {
    const robot = begun('sum');
    expect(robot.refusal(split(robot, [25, 25, 25, 24])).code).toBe('partsDiffer');
    robot.do(split(robot, [10, 20, 30, 40]));
    expect(targetOf(robot.plan, robot.indicatorId('Pallets'), robot.periodId('Q3'))?.amount).toBe(30);
  });
  test.each(['last', 'yearToDate', undefined])('%s has to end at it', (aggregation) => {
    const robot = begun(aggregation);
    expect(robot.refusal(split(robot, [40, 60, 80, 90])).code).toBe('partsDiffer');
    robot.do(split(robot, [40, 60, 80, 100]));
  });
  test('an average goes its own ways; the same again changes nothing', () => {
    const robot = begun('average');
    robot.do(split(robot, [90, 95, 105, 110]));
    expect(robot.refusal(split(robot, [90, 95, 105, 110])).code).toBe('nothingToDo');
  });
  test('only among the periods inside it', () => {
    const robot = begun('sum').period('2027', '2027-01-01', '2027-12-31', { type: 'year' });
    expect(
      robot.refusal({
        ...split(robot, []),
        parts: [{ periodId: robot.periodId('2027'), amount: 100 }],
      }).code,
    ).toBe('notFound');
  });
});

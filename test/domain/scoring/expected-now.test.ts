import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../src/domain/scoring/facts.ts';
import { expectedNow } from '../../../src/domain/scoring/expected-now.ts';
import { plan } from '../../support/plan-robot.ts';

const begun = (fields: Readonly<Record<string, unknown>>, baseline?: number) => {
  const robot = plan().period('Year', '2026-01-01', '2026-12-31').goal('Sell').indicator('Pallets', fields);
  robot.target(365, { periodId: robot.periodId('Year') });
  return baseline === undefined ? robot : robot.baseline(baseline);
};
function expected(robot: ReturnType<typeof begun>, today: string) {
  const indicator = robot.plan.indicators[robot.indicatorId('Pallets')]!;
  return expectedNow(factsOf(robot.plan, indicator, today), indicator, today);
}

describe('expected by now', () => {
  test.each([
    [{ aggregation: 'sum' }, 100, '2026-01-01', 1],
    [{ aggregation: 'sum' }, undefined, '2026-07-02', 183],
    [{}, 0, '2026-07-02', 183],
    [{ trend: 'minimise' }, undefined, '2026-07-02', 365],
    [{ trend: 'minimise' }, 730, '2026-07-02', 547],
    [{}, undefined, '2027-02-01', 365],
    [{}, 50, '2025-11-01', 50],
  ])('%o from %s on %s is %d', (fields, baseline, today, is) => {
    expect(expected(begun(fields, baseline), today)).toBe(is);
  });
  test('goes through the milestones that name a number and a day', () => {
    const robot = begun({ aggregation: 'last' }, 0).value('milestone', { amount: 65, date: '2026-06-30' });
    expect(expected(robot, '2026-06-30')).toBe(65);
    expect(expected(robot, '2026-12-31')).toBe(365);
  });
  test('is unknown without a target and its days', () => {
    const robot = plan().goal('Sell').indicator('Pallets').target(5);
    expect(expected(robot, '2026-06-30')).toBeNull();
  });
});

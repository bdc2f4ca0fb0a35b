import { expect, test } from 'vitest';
import { deadlinesOf, isLate } from '../../../src/domain/agreement/deadlines.ts';
import { plan, type PlanRobot } from '../../support/plan-robot.ts';

const month = (start: string, end: string, fields = {}): PlanRobot =>
  plan().period('It', start, end, { type: 'month', ...fields });
const days = (robot: PlanRobot) => deadlinesOf(robot.plan, robot.plan.periods[robot.periodId('It')]!);

/** Domain C6. */
test.each([
  ['2024-05-01', '2024-05-31', '2024-02-07', '2024-06-03'],
  ['2025-01-01', '2025-01-31', '2024-10-09', '2025-02-03'],
  ['2026-10-01', '2026-10-31', '2026-07-09', '2026-11-03'],
])('goals of the month from %s are agreed in time', (start, end, agreeBy, factsBy) => {
  expect(days(month(start, end))).toEqual({ proposeBy: null, agreeBy, factsBy });
});

test('the other reading: 60 working days to agree in', () => {
  const robot = month('2024-05-01', '2024-05-31').policies({ agreeReading: 'window' });
  expect(days(robot)).toMatchObject({ proposeBy: '2024-02-07', agreeBy: '2024-04-30' });
  const agreed = (at: string, proposed: string) => ({
    state: 'agreed' as const,
    at,
    steps: [{ event: 'propose', as: 'manager', at: proposed }],
  });
  expect(isLate(agreed('2024-04-30T10:00:00Z', '2024-02-07T10:00:00Z'), days(robot))).toBe(false);
  expect(isLate(agreed('2024-04-30T10:00:00Z', '2024-02-08T10:00:00Z'), days(robot))).toBe(true);
});

test('holidays, the number of days and the day for facts are the plan’s own', () => {
  const robot = month('2024-05-01', '2024-05-31').policies({ agreeWorkingDays: 2, factsDayOfMonth: 5 });
  expect(days(robot)).toMatchObject({ agreeBy: '2024-04-29', factsBy: '2024-06-05' });
  robot.do({
    type: 'editRows',
    table: 'settings',
    ids: ['settings'],
    fields: { holidays: ['2024-04-30', '2024-04-29'] },
  });
  expect(days(robot).agreeBy).toBe('2024-04-25');
});

test('a day the period names goes before, and other periods have only those', () => {
  expect(days(month('2024-05-01', '2024-05-31', { agreeBy: '2024-03-01' })).agreeBy).toBe('2024-03-01');
  const quarter = plan().period('It', '2024-04-01', '2024-06-30', { type: 'quarter' });
  expect(days(quarter)).toMatchObject({ agreeBy: null, factsBy: '2024-07-03' });
});

test('where nobody ever works there is no such day', () => {
  const robot = month('2024-05-01', '2024-05-31');
  robot.do({ type: 'editRows', table: 'settings', ids: ['settings'], fields: { workdays: [] } });
  expect(days(robot).agreeBy).toBeNull();
});

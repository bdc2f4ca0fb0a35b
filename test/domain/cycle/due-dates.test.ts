import { expect, test } from 'vitest';
import { dueDates } from '../../../src/domain/cycle/due-dates.ts';
import { plan, type PlanRobot } from '../../support/plan-robot.ts';

function begun(): PlanRobot {
  const robot = plan()
    .on('2026-04-01')
    .period('Q2', '2026-04-01', '2026-06-30', { type: 'quarter' })
    .period('May', '2026-05-01', '2026-05-31', { type: 'month' })
    .period('Q3', '2026-07-01', '2026-09-30', { type: 'quarter' });
  return robot
    .goal('Sell', { periodId: robot.periodId('Q2'), control: 'input' })
    .indicator('Pallets')
    .goal('Call', { periodId: robot.periodId('May') })
    .indicator('Calls');
}
const due = (robot: PlanRobot, today: string) =>
  dueDates(robot.plan, today).map(
    ({ what, day, periodId, count }) =>
      `${day} ${what} ${robot.plan.periods[periodId]?.title}${count === undefined ? '' : ` ${count}`}`,
  );

test('what is open, however late, and what begins and ends, in order of time', () => {
  expect(due(begun(), '2026-05-10')).toEqual([
    '2026-02-06 agree May',
    '2026-04-08 checkIn Q2 1',
    '2026-05-31 checkIn May 1',
    '2026-05-31 end May',
    '2026-06-03 facts May',
    '2026-06-30 end Q2',
    '2026-07-01 start Q3',
    '2026-07-03 facts Q2',
    '2026-09-30 end Q3',
  ]);
});

test('nothing of a period that is evaluated, but its agreement is over with planning', () => {
  const robot = begun();
  const set = (title: string, phase: string) =>
    robot.do({ type: 'editRows', table: 'periods', ids: [robot.periodId(title)], fields: { phase } });
  set('Q2', 'evaluate');
  set('May', 'monitor');
  expect(due(robot, '2026-05-10')).toEqual([
    '2026-05-31 checkIn May 1',
    '2026-05-31 end May',
    '2026-06-03 facts May',
    '2026-07-01 start Q3',
    '2026-09-30 end Q3',
  ]);
});

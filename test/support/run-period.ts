import type { CommandContext } from '../../src/domain/commands/command.ts';
import type { MovePeriod } from '../../src/domain/cycle/commands/move-period.ts';
import { movesOf, type Move } from '../../src/domain/cycle/moves.ts';
import type { PeriodId } from '../../src/domain/ids.ts';
import { rowsOf } from '../../src/domain/plan.ts';
import type { Period } from '../../src/domain/rows/period.ts';
import { testContext } from './context.ts';
import { plan, type PlanRobot } from './plan-robot.ts';

/** A quarter with one goal that everything is in order with, so that a test spoils only what it is about. */
export function quarter(context: CommandContext = testContext()): PlanRobot {
  const robot = plan(context)
    .on('2025-12-01')
    .period('Q1', '2026-01-01', '2026-03-31', { type: 'quarter' })
    .person('Committee')
    .goal('Grow', { level: 'strategic', description: 'With the new shop', end: '2026-03-31' })
    .owner('Anna');
  const periodId = robot.periodId('Q1');
  robot
    .with({ periodId })
    .indicator('Revenue', { unit: 'EUR', trend: 'maximise', meansOfVerification: 'Ledger', method: 'ratio' })
    .baseline(80, { periodId, date: '2025-11-30' })
    .target(100, { periodId });
  for (const role of ['approver', 'factEntry'])
    robot.do({
      type: 'addRow',
      table: 'roles',
      fields: { role, partyId: robot.partyId('Committee'), periodId },
    });
  return agree(robot);
}

/** Every owner agrees to what is there. */
export function agree(robot: PlanRobot): PlanRobot {
  const ids = rowsOf(robot.plan, 'roles')
    .filter(({ role }) => role === 'accountable')
    .map(({ id }) => id);
  const agreement = { state: 'agreed', at: '2025-12-01T12:00:00.000Z' };
  robot.do({ type: 'editRows', table: 'roles', ids, fields: { agreement } });
  return robot;
}

export const periodAt = (robot: PlanRobot, title = 'Q1'): Period =>
  robot.plan.periods[robot.periodId(title)]!;

/** Moves a period on a day; fails the test if it is refused. */
export function move(
  robot: PlanRobot,
  event: string,
  day: string,
  with_: Partial<MovePeriod> = {},
): PlanRobot {
  robot.on(day).do({ ...moveOf(robot, event, day), ...with_ });
  return robot;
}

export const moveOf = (robot: PlanRobot, event: string, today: string): MovePeriod => ({
  type: 'movePeriod',
  periodId: robot.periodId('Q1'),
  event,
  today,
});

/** A way on, with what holds it up. */
export function wayBy(robot: PlanRobot, event: string, day: string, title = 'Q1'): Move {
  const found = movesOf(robot.plan, periodAt(robot, title), day).find(({ arrow }) => arrow.event === event);
  if (!found) throw new Error(`No way leads on by ${event}`);
  return found;
}

/** The codes of what holds an event up, warnings included. */
export const openCodes = (robot: PlanRobot, event: string, day: string): readonly string[] => {
  const { blocks, warnings } = wayBy(robot, event, day);
  return [...new Set([...blocks, ...warnings].map(({ code }) => code))].sort();
};

/** Everything the full cycle asks until a phase is reached, done in the quarter of `quarter`. */
export function upTo(
  robot: PlanRobot,
  phase: 'organize' | 'monitor' | 'evaluate' | 'review' | 'closed',
): PlanRobot {
  const periodId: PeriodId = robot.periodId('Q1');
  const nodeId = robot.id('Grow');
  move(robot, 'agreePlan', '2025-12-10');
  if (phase === 'organize') return robot;
  move(robot, 'start', '2026-01-02');
  if (phase === 'monitor') return robot;
  robot.on('2026-03-30').do({
    type: 'addRow',
    table: 'values',
    fields: {
      indicatorId: robot.indicatorId('Revenue'),
      kind: 'actual',
      amount: 90,
      periodId,
      date: '2026-03-30',
      status: 'confirmed',
    },
  });
  robot.on('2026-04-01').do({ type: 'decide', about: 'factsApproved', periodId });
  move(robot, 'closeFacts', '2026-04-02');
  if (phase === 'evaluate') return robot;
  robot.on('2026-04-03').do({ type: 'decide', about: 'noLessons', periodId, text: 'Too short to tell' });
  move(robot, 'score', '2026-04-04');
  if (phase === 'review') return robot;
  robot.on('2026-04-05').do({
    type: 'addRow',
    table: 'entries',
    fields: {
      type: 'diagnosis',
      periodId,
      nodeId,
      text: 'Late start',
      data: { shortcoming: 'execution', verdict: 'keep', accepted: true },
    },
  });
  robot.do({ type: 'decide', about: 'reportPublished', periodId });
  robot.do({ type: 'decide', about: 'final', periodId });
  return move(robot, 'closePeriod', '2026-04-06');
}

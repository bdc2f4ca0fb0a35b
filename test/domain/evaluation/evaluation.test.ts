import { expect, test } from 'vitest';
import { goalsIn } from '../../../src/domain/cycle/goals-in.ts';
import { evaluationOf } from '../../../src/domain/evaluation/evaluation.ts';
import { lessonsOf } from '../../../src/domain/cycle/lessons.ts';
import { plan, type PlanRobot } from '../../support/plan-robot.ts';

const TODAY = '2026-11-30';

/** One goal for October, 91 % of its target reached then and all of it in November. */
function october(): PlanRobot {
  const robot = plan().period('October', '2026-10-01', '2026-10-31', { type: 'month' });
  const periodId = robot.periodId('October');
  robot.goal('Ship').owner('Ivan').indicator('Pallets').target(1000, { periodId });
  return robot.on('2026-10-31').actual(910, { periodId, date: '2026-10-31', status: 'confirmed' });
}
const period = (robot: PlanRobot) => robot.plan.periods[robot.periodId('October')]!;
const judged = (robot: PlanRobot) => evaluationOf(robot.plan, robot.id('Ship'), period(robot), TODAY);
const rate = (
  robot: PlanRobot,
  as: 'self' | 'manager' | 'agreed',
  percent: number,
  words: { text?: string; differsBecause?: string } = {},
) =>
  robot.do({
    type: 'rateGoal',
    nodeId: robot.id('Ship'),
    periodId: robot.periodId('October'),
    as,
    degreeBp: percent * 100,
    ...words,
  });
const talk = (robot: PlanRobot) =>
  robot.do({
    type: 'addRow',
    table: 'entries',
    fields: {
      type: 'dialogue',
      nodeId: robot.id('Ship'),
      periodId: robot.periodId('October'),
      text: 'We spoke',
    },
  });

test('the score is that of the end of the period, whatever came later', () => {
  const robot = october().on('2026-11-20').actual(1000, { date: '2026-11-20', status: 'confirmed' });
  expect(judged(robot).computedBp).toBe(9_100);
});

test('both rate; the manager’s word is not shown before the owner’s is in', () => {
  const robot = october();
  expect(judged(robot).needs).toEqual(['self', 'manager']);
  rate(robot, 'manager', 91);
  expect(judged(robot)).toMatchObject({ isManagerHidden: true, judgedBp: null, needs: ['self'] });
  rate(robot, 'self', 95);
  expect(judged(robot)).toMatchObject({ isManagerHidden: false, gapBp: 400, judgedBp: 9_100, needs: [] });
});

test('too far apart: they talk, then settle; what is settled on counts', () => {
  const robot = october();
  rate(robot, 'self', 100);
  rate(robot, 'manager', 85);
  expect(judged(robot)).toMatchObject({ isApart: true, judgedBp: null, needs: ['dialogue', 'agreed'] });
  talk(robot);
  expect(judged(robot).needs).toEqual(['agreed']);
  rate(robot, 'agreed', 91);
  expect(judged(robot)).toMatchObject({ judgedBp: 9_100, needs: [] });
});

test('the tolerance is the plan’s own', () => {
  const robot = october().policies({ ratingToleranceBp: 2_000 });
  rate(robot, 'self', 100);
  rate(robot, 'manager', 85);
  expect(judged(robot).isApart).toBe(false);
});

test('judged otherwise than computed asks why, outside the corridor asks for the cause', () => {
  const robot = october();
  rate(robot, 'self', 70);
  rate(robot, 'manager', 70);
  expect(judged(robot)).toMatchObject({ isOverruled: true, isOutside: true, needs: ['reason', 'cause'] });
  rate(robot, 'agreed', 70, {
    text: 'Half the lorries stood still',
    differsBecause: 'Returns are not in yet',
  });
  expect(judged(robot)).toMatchObject({ needs: [], cause: 'Half the lorries stood still' });
});

test('less than a point is a rounder number, no other judgement', () => {
  const robot = october();
  robot
    .on('2026-10-31')
    .actual(905, { periodId: robot.periodId('October'), date: '2026-10-31', status: 'confirmed' });
  rate(robot, 'self', 91);
  rate(robot, 'manager', 91);
  expect(judged(robot).isOverruled).toBe(false);
});

test('nothing is settled on before both have judged, and no rating is beyond sense', () => {
  const robot = october();
  const command = {
    type: 'rateGoal',
    nodeId: robot.id('Ship'),
    periodId: robot.periodId('October'),
    as: 'agreed',
    degreeBp: 9_000,
  } as const;
  expect(robot.refusal(command).code).toBe('outOfTurn');
  expect(robot.refusal({ ...command, as: 'self', degreeBp: -1 }).code).toBe('badValue');
  rate(robot, 'self', 90);
  expect(robot.refusal({ ...command, as: 'self' }).code).toBe('nothingToDo');
});

test('cancelled goals are judged by nobody; a goal without facts can still be rated', () => {
  const robot = october();
  const periodId = robot.periodId('October');
  robot.goal('Train', { periodId, state: 'cancelled' }).goal('Pack', { periodId });
  const open = () =>
    goalsIn(robot.plan, period(robot).id)
      .filter((id) => evaluationOf(robot.plan, id, period(robot), TODAY).needs.length > 0)
      .map((id) => robot.plan.nodes[id]!.title);
  expect(open()).toEqual(['Ship', 'Pack']);
  for (const as of ['self', 'manager'] as const)
    robot.do({ type: 'rateGoal', nodeId: robot.id('Pack'), periodId, as, degreeBp: 10_000 });
  expect(open()).toEqual(['Ship']);
});

test('lessons are those learned from what was planned in the period', () => {
  const robot = october().goal('Elsewhere');
  robot.do({ type: 'addNode', kind: 'lesson', title: 'Book lorries early', under: robot.id('Ship') });
  robot.do({ type: 'addNode', kind: 'lesson', title: 'Another', under: robot.id('Elsewhere') });
  expect(lessonsOf(robot.plan, robot.periodId('October')).map(({ title }) => title)).toEqual([
    'Book lorries early',
  ]);
});

import { expect, test } from 'vitest';
import { mayOpenNext } from '../../../src/domain/review/may-open-next.ts';
import { diagnosisOf, reviewOf } from '../../../src/domain/review/diagnosis.ts';
import { plan, type PlanRobot } from '../../support/plan-robot.ts';

const TODAY = '2026-11-30';

function october(): PlanRobot {
  const robot = plan().period('October', '2026-10-01', '2026-10-31', { type: 'month' });
  const periodId = robot.periodId('October');
  robot.on('2026-10-31').goal('Sell').indicator('Sales').target(10, { periodId });
  robot.actual(10, { periodId, date: '2026-10-31' });
  robot.goal('Ship').indicator('Pallets').target(1000, { periodId });
  return robot.actual(910, { periodId, date: '2026-10-31' });
}
const review = (robot: PlanRobot, title = 'Ship') =>
  reviewOf(robot.plan, robot.id(title), robot.plan.periods[robot.periodId('October')]!, TODAY);
const say = (robot: PlanRobot, words: object) =>
  robot.do({ type: 'diagnoseGoal', nodeId: robot.id('Ship'), periodId: robot.periodId('October'), ...words });

test('what was achieved needs no diagnosis, what was not does, and an action or consent', () => {
  const robot = october();
  expect(review(robot, 'Sell')).toMatchObject({ isAchieved: true, needs: [] });
  expect(review(robot).needs).toEqual(['diagnosis', 'action']);
  say(robot, { shortcoming: 'execution', text: 'The lorries came late' });
  expect(review(robot).needs).toEqual(['action']);
  say(robot, { accepted: true });
  expect(review(robot).needs).toEqual([]);
  expect(review(robot).diagnosis).toMatchObject({ shortcoming: 'execution', text: 'The lorries came late' });
});

test('a corrective action needs somebody to do it and a day', () => {
  const robot = october();
  say(robot, { shortcoming: 'planning' });
  robot.do({ type: 'addNode', kind: 'action', title: 'Book lorries', under: robot.id('Ship') });
  expect(review(robot).needs).toEqual(['assignment']);
  robot.do({ type: 'setOwner', ids: [robot.id('Book lorries')], owner: { name: 'Ivan' } });
  robot.do({
    type: 'editRows',
    table: 'nodes',
    ids: [robot.id('Book lorries')],
    fields: { end: '2026-12-10' },
  });
  expect(review(robot)).toMatchObject({ needs: [], actions: [robot.id('Book lorries')] });
});

test('as judged, not as computed', () => {
  const robot = october();
  for (const as of ['self', 'manager'] as const)
    robot.do({
      type: 'rateGoal',
      nodeId: robot.id('Ship'),
      periodId: robot.periodId('October'),
      as,
      degreeBp: 10_000,
    });
  expect(review(robot).isAchieved).toBe(true);
  expect(review(robot).needs).toEqual([]);
});

test('what is left out stays as it was said, null takes it back', () => {
  const robot = october();
  say(robot, { verdict: 'change' });
  say(robot, { text: 'Smaller lots' });
  const last = () => diagnosisOf(robot.plan, robot.id('Ship'), robot.periodId('October'));
  expect(last()).toMatchObject({ verdict: 'change', text: 'Smaller lots' });
  say(robot, { verdict: null });
  expect(last()?.verdict).toBeNull();
  expect(
    robot.refusal({ type: 'diagnoseGoal', nodeId: robot.id('Ship'), periodId: robot.periodId('October') })
      .code,
  ).toBe('nothingToDo');
});

test('a closed period is followed once, unless it was the last', () => {
  const robot = october();
  const period = () => robot.plan.periods[robot.periodId('October')]!;
  expect(mayOpenNext(robot.plan, period())).toBe(false);
  robot.do({ type: 'editRows', table: 'periods', ids: [period().id], fields: { phase: 'closed' } });
  expect(mayOpenNext(robot.plan, period())).toBe(true);
  robot.period('November', '2026-11-01', '2026-11-30', { type: 'month', phase: 'plan' });
  expect(mayOpenNext(robot.plan, period())).toBe(true);
  const ids = [robot.periodId('November')];
  robot.do({ type: 'editRows', table: 'periods', ids, fields: { followsId: period().id } });
  expect(mayOpenNext(robot.plan, period())).toBe(false);
  robot.do({ type: 'editRows', table: 'periods', ids, fields: { followsId: undefined, phase: 'monitor' } });
  expect(mayOpenNext(robot.plan, period())).toBe(false);
});

import { expect, test } from 'vitest';
import { dialoguesOf, lastAnswer } from '../../../src/domain/people/dialogues.ts';
import { scoreHistory } from '../../../src/domain/people/score-history.ts';
import { assessmentsOf, competenciesOf } from '../../../src/domain/people/competencies.ts';
import { rowsOf } from '../../../src/domain/plan.ts';
import { plan, type PlanRobot } from '../../support/plan-robot.ts';

const say = (robot: PlanRobot, name: string, text: string, data: object = {}, type = 'dialogue'): string => {
  const id = robot.context.newId();
  const partyId = robot.partyId(name);
  robot.do({ type: 'addRow', table: 'entries', id, fields: { type, partyId, text, data } });
  return id;
};

test('a talk is read with its answers, the latest first; what answers nothing that is there stands alone', () => {
  const robot = plan().person('Anna').on('2026-02-01');
  const first = say(robot, 'Anna', 'Well sold', { about: 'result' });
  robot.on('2026-02-02');
  say(robot, 'Anna', 'Thanks', { answerTo: first });
  robot.on('2026-02-03');
  say(robot, 'Anna', 'Lost', { answerTo: 'gone', about: 'nonsense' });
  expect(dialoguesOf(robot.plan, robot.partyId('Anna'))).toMatchObject([
    { text: 'Lost', about: null, answers: [] },
    { text: 'Well sold', about: 'result', answers: [{ text: 'Thanks' }] },
  ]);
});

test('an answer to a question about the job is kept when another is given; the last one counts', () => {
  const robot = plan().person('Anna').on('2026-02-01');
  say(robot, 'Anna', 'Offers', { topic: 'question.goods' });
  robot.on('2026-03-01');
  say(robot, 'Anna', 'Offers that win', { topic: 'question.goods' });
  expect(lastAnswer(robot.plan, robot.partyId('Anna'), 'question.goods')?.text).toBe('Offers that win');
  expect(dialoguesOf(robot.plan, robot.partyId('Anna'))).toEqual([]);
});

test('an assessed level is noted with its day; the same again is not', () => {
  const robot = plan().person('Anna');
  const partyId = robot.partyId('Anna');
  const assess = (actual: number | null) =>
    ({
      type: 'assessCompetency',
      partyId,
      competency: { type: 'personal', name: 'Listening' },
      actual,
    }) as const;
  robot.do(assess(2));
  robot.on('2026-09-01').do(assess(4));
  expect(rowsOf(robot.plan, 'entries').map(({ data }) => data?.['level'])).toEqual([2, 4]);
  expect(assessmentsOf(robot.plan, partyId).get('listening')).toMatchObject({ on: '2026-09-01', before: 2 });
  expect(robot.refusal(assess(4)).code).toBe('nothingToDo');
  expect(robot.refusal(assess(6)).code).toBe('badValue');
  robot.do(assess(null));
  expect(competenciesOf(robot.plan, partyId)).toEqual([]);
});

test('scores are told for the periods a goal was part of, together by the weights', () => {
  const robot = plan()
    .period('Q1', '2026-01-01', '2026-03-31')
    .period('Q2', '2026-04-01', '2026-06-30')
    .period('Q3', '2026-07-01', '2026-09-30')
    .goal('Whole');
  const [q1, q2] = [robot.periodId('Q1'), robot.periodId('Q2')];
  robot.goal('Sell').owner('Anna').under('Whole', { weightPct: 25 }).indicator('Sold', { method: 'ratio' });
  robot.target(100, { periodId: q1 }).actual(80, { periodId: q1, date: '2026-03-31' });
  robot.target(100, { periodId: q2 }).actual(100, { periodId: q2, date: '2026-06-30' });
  robot.goal('Keep').owner('Anna').under('Whole', { weightPct: 75 }).indicator('Kept', { method: 'ratio' });
  robot.target(10, { periodId: q2 }).actual(6, { periodId: q2, date: '2026-06-30' });
  const history = scoreHistory(robot.plan, robot.partyId('Anna'), '2026-06-30');
  expect(history.periods.map(({ title }) => title)).toEqual(['Q1', 'Q2']);
  const degreesOf = (title: string) =>
    history.goals
      .filter(({ node }) => node.title === title)
      .flatMap(({ degrees }) => [...degrees.values()].map(({ value }) => value));
  expect(degreesOf('Sell')).toEqual([0.8, 1]);
  expect(degreesOf('Keep')).toEqual([0.6]);
  // 25 % of 1 and 75 % of 0.6
  expect([...history.totals.values()]).toEqual([0.8, 0.7]);
});

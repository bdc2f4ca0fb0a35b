import { expect, test } from 'vitest';
import { competenciesOf, competencyDegree } from '../../../src/domain/people/competencies.ts';
import { finalRatingOf } from '../../../src/domain/people/final-rating.ts';
import type { PlanRobot } from '../../support/plan-robot.ts';
import { plan } from '../../support/plan-robot.ts';

const TODAY = '2026-06-30';

const set = (robot: PlanRobot, table: 'settings' | 'parties', id: string, fields: object): PlanRobot => {
  robot.do({ type: 'editRows', table, ids: [id], fields: fields as Record<string, unknown> });
  return robot;
};

/** Everybody is to be honest (3), a seller to sell (4) and to listen (2). */
function sellers(): PlanRobot {
  const robot = plan().person('Anna', { post: 'Seller' }).person('Boris', { post: 'Driver' });
  return set(robot, 'settings', 'settings', {
    postProfiles: [
      { competencies: [{ type: 'corporate', name: 'Honesty', required: 3 }] },
      {
        post: 'seller',
        competencies: [
          { type: 'professional', name: 'Selling', required: 4 },
          { type: 'personal', name: 'Listening', required: 2 },
        ],
      },
    ],
  });
}
const levels = (robot: PlanRobot, name: string, competencies: readonly object[]) =>
  set(robot, 'parties', robot.partyId(name), { competencies });
const linesOf = (robot: PlanRobot, name: string) =>
  competenciesOf(robot.plan, robot.partyId(name)).map(
    ({ name: what, required, actual, gap }) => `${what} ${actual ?? '–'}/${required ?? '–'} ${gap ?? '–'}`,
  );

test('whoever holds a post is asked what the post asks for, and what everybody is asked', () => {
  const robot = sellers();
  expect(linesOf(robot, 'Anna')).toEqual(['Honesty –/3 –', 'Selling –/4 –', 'Listening –/2 –']);
  expect(linesOf(robot, 'Boris')).toEqual(['Honesty –/3 –']);
});

test('a gap is what is missing, never less than nothing, and unknown while a level is', () => {
  const robot = levels(sellers(), 'Anna', [
    { type: 'corporate', name: 'honesty', actual: 5 },
    { type: 'professional', name: 'Selling', actual: 2 },
    { type: 'personal', name: 'Singing', actual: 4 },
  ]);
  expect(linesOf(robot, 'Anna')).toEqual([
    'Honesty 5/3 0',
    'Selling 2/4 2',
    'Listening –/2 –',
    'Singing 4/– –',
  ]);
  levels(robot, 'Anna', [{ type: 'professional', name: 'Selling', required: 5, actual: 2 }]);
  expect(linesOf(robot, 'Anna')[1]).toBe('Selling 2/5 3');
});

test('the degree is levels reached out of levels asked for; more in one does not hide less in another', () => {
  const robot = levels(sellers(), 'Anna', [
    { type: 'corporate', name: 'Honesty', actual: 5 },
    { type: 'professional', name: 'Selling', actual: 3 },
    { type: 'personal', name: 'Listening', actual: 2 },
  ]);
  // (3 + 3 + 2) of (3 + 4 + 2)
  const degree = competencyDegree(competenciesOf(robot.plan, robot.partyId('Anna')));
  expect(degree).toMatchObject({ value: 0.888888889, assessed: 3, required: 3, reached: 8, asked: 9 });
  expect(competencyDegree(competenciesOf(robot.plan, robot.partyId('Boris')))).toMatchObject({
    value: null,
    why: 'noneAssessed',
  });
  expect(competencyDegree([])).toMatchObject({ value: null, why: 'noneRequired' });
});

/** Goals at 80 % (weight 30) and 100 % (weight 70): 94 %. Competencies 8 of 9 levels. */
function rated(): PlanRobot {
  const robot = sellers()
    .goal('Whole')
    .goal('Sell', { progressBp: 8_000 })
    .owner('Anna')
    .under('Whole', { weightPct: 30 })
    .goal('Keep', { progressBp: 10_000 })
    .owner('Anna')
    .under('Whole', { weightPct: 70 });
  return levels(robot, 'Anna', [
    { type: 'corporate', name: 'Honesty', actual: 3 },
    { type: 'professional', name: 'Selling', actual: 3 },
    { type: 'personal', name: 'Listening', actual: 2 },
  ]);
}
const finalOf = (robot: PlanRobot, name = 'Anna') => finalRatingOf(robot.plan, robot.partyId(name), TODAY);

test.each([
  // 0.7 · 0.94 + 0.3 · 8/9
  [7_000, 0.924666667],
  [5_000, 0.914444444],
  [10_000, 0.94],
  [0, 0.888888889],
])('with goals at %i basis points the final rating is %d', (goalsShareBp, value) => {
  expect(finalOf(rated().policies({ people: { goalsShareBp } })).value).toBe(value);
});

test('what owner and manager agreed on counts instead of what was computed', () => {
  const robot = rated().period('Year', '2026-01-01', '2026-12-31');
  const periodId = robot.periodId('Year');
  robot.do({ type: 'editRows', table: 'nodes', ids: [robot.id('Sell')], fields: { periodId } });
  const rate = (data: object) =>
    robot.do({
      type: 'addRow',
      table: 'entries',
      fields: { type: 'rating', nodeId: robot.id('Sell'), periodId, data },
    });
  rate({ as: 'self', degreeBp: 12_000 });
  expect(finalOf(robot).goalsDegree).toBe(0.94);
  rate({ as: 'agreed', degreeBp: 9_000 });
  expect(finalOf(robot)).toMatchObject({
    goalsDegree: 0.97,
    goals: [{ from: 'computed' }, { from: 'judged' }],
  });
});

test('a year is appraised by itself, with the periods inside it', () => {
  const robot = rated().period('2025', '2025-01-01', '2025-12-31').period('2026', '2026-01-01', '2026-12-31');
  robot.period('Q1', '2026-01-01', '2026-03-31', { parentId: robot.periodId('2026') });
  const plan_ = (goal: string, period: string) =>
    robot.do({
      type: 'editRows',
      table: 'nodes',
      ids: [robot.id(goal)],
      fields: { periodId: robot.periodId(period) },
    });
  plan_('Sell', '2025');
  plan_('Keep', 'Q1');
  const goalsIn = (period: string) =>
    finalRatingOf(robot.plan, robot.partyId('Anna'), TODAY, robot.periodId(period)).goals.map(
      ({ node }) => node.title,
    );
  expect([goalsIn('2025'), goalsIn('2026'), goalsIn('Q1')]).toEqual([['Sell'], ['Keep'], ['Keep']]);
});

test('goals whose weights are not all known count alike', () => {
  const robot = rated().goal('Loose', { progressBp: 5_000 }).owner('Anna');
  expect(finalOf(robot).goalsDegree).toBeCloseTo(0.766666667, 8);
});

test('what is not known is not zero, and says why', () => {
  const robot = sellers();
  expect(finalOf(robot)).toMatchObject({ value: null, why: 'noGoals' });
  robot.goal('Sell').owner('Anna');
  expect(finalOf(robot)).toMatchObject({ value: null, why: 'noDegrees' });
  robot.with({ progressBp: 5_000 });
  expect(finalOf(robot)).toMatchObject({ value: null, why: 'noCompetencies' });
  // Competencies that count nothing need not be known.
  robot.policies({ people: { goalsShareBp: 10_000 } });
  expect(finalOf(robot).value).toBe(0.5);
});

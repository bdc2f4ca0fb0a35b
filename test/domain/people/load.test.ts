import { expect, test } from 'vitest';
import { loadOf } from '../../../src/domain/people/load.ts';
import { sharesOfWhole } from '../../../src/domain/people/share-of-whole.ts';
import { plan } from '../../support/plan-robot.ts';

/** 60 % of the whole rest on A, half of that on A1 and half on A2. */
const shared = () =>
  plan()
    .goal('Whole')
    .goal('A')
    .owner('Anna')
    .under('Whole', { weightPct: 60 })
    .goal('B')
    .owner('Boris')
    .under('Whole', { weightPct: 40 })
    .goal('A1')
    .owner('Anna')
    .under('A', { weightPct: 50 })
    .goal('A2')
    .owner('Boris')
    .under('A', { weightPct: 50 });

test('a share of the whole is the weights on the way up, multiplied', () => {
  const robot = shared();
  const shares = sharesOfWhole(robot.plan);
  expect(robot.ids('Whole', 'A', 'B', 'A1', 'A2').map((id) => shares.get(id))).toEqual([
    1, 0.6, 0.4, 0.3, 0.3,
  ]);
});

test('goals without weights share alike, and what was cancelled leaves', () => {
  const robot = plan().goal('Whole');
  for (const title of ['A', 'B', 'C']) robot.goal(title).under('Whole');
  robot.with({ state: 'cancelled' });
  const shares = sharesOfWhole(robot.plan);
  expect(robot.ids('A', 'B', 'C').map((id) => shares.get(id))).toEqual([0.5, 0.5, undefined]);
});

test('a goal below another of the same owner is a goal more, but no weight more', () => {
  const robot = shared();
  const anna = loadOf(robot.plan, robot.partyId('Anna'));
  expect([anna.goals.length, anna.share]).toEqual([2, 0.6]);
  const boris = loadOf(robot.plan, robot.partyId('Boris'));
  expect([boris.goals.length, boris.share]).toEqual([2, 0.7]);
});

test('five goals at once are as many as one may have, six are too many; what is over counts no more', () => {
  const robot = plan();
  for (let at = 1; at <= 5; at++) robot.goal(`Goal ${at}`).owner('Anna');
  const over = () => loadOf(robot.plan, robot.partyId('Anna')).over;
  expect(over()).toEqual([]);
  robot.goal('Goal 6').owner('Anna');
  expect(over()).toEqual(['goals']);
  robot.with({ state: 'achieved' });
  expect(over()).toEqual([]);
  robot.policies({ people: { mostGoals: 4 } });
  expect(over()).toEqual(['goals']);
});

test('activities are counted on the day most of them run, both ends included', () => {
  const robot = plan();
  const dates = [
    ['2026-03-01', '2026-03-31'],
    ['2026-03-31', '2026-04-15'],
    ['2026-03-10', '2026-05-01'],
    ['2026-06-01', '2026-06-30'],
  ] as const;
  for (const [at, [start, end]] of dates.entries())
    robot.activity(`Work ${at}`, { start, end }).owner('Anna');
  robot.activity('Some day').owner('Anna');
  const load = loadOf(robot.plan, robot.partyId('Anna'));
  expect([load.activities.length, load.peak, load.over]).toEqual([5, { count: 3, on: '2026-03-31' }, []]);
  robot.activity('One more', { start: '2026-03-31', end: '2026-03-31' }).owner('Anna');
  expect(loadOf(robot.plan, robot.partyId('Anna')).over).toEqual(['activities']);
});

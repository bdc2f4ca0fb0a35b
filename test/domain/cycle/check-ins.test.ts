import { describe, expect, test } from 'vitest';
import { checkInList, checkInsOf, checkInStanding } from '../../../src/domain/cycle/check-ins.ts';
import { feedbackOf } from '../../../src/domain/cycle/feedback.ts';
import { monthAfter, nextCheckIn } from '../../../src/domain/cycle/rhythm.ts';
import type { EntryId } from '../../../src/domain/ids.ts';
import { rowsOf } from '../../../src/domain/plan.ts';
import { readingOrder } from '../../../src/editor/find.ts';
import { plan, type PlanRobot } from '../../support/plan-robot.ts';

const quarter = { start: '2026-01-01', end: '2026-03-31' };

describe('the next day to check in', () => {
  test.each([
    ['weekly', null, '2026-01-08'],
    ['weekly', '2026-02-10', '2026-02-17'],
    ['weekly', '2026-03-24', '2026-03-31'],
    ['monthly', null, '2026-02-01'],
    ['monthly', '2025-11-05', '2026-02-01'],
    ['monthly', '2026-01-31', '2026-02-28'],
    ['monthly', '2026-03-10', '2026-03-31'],
    ['monthly', '2026-03-25', null],
    ['end', null, '2026-03-31'],
    ['end', '2026-02-10', '2026-03-31'],
    ['end', '2026-03-31', null],
  ] as const)('%s after %s is %s', (rhythm, last, next) => {
    expect(nextCheckIn(rhythm, last, quarter)).toBe(next);
  });
  test('a month later is a month later in a leap year too', () => {
    expect(['2028-01-31', '2027-12-31', '2028-02-29'].map(monthAfter)).toEqual([
      '2028-02-29',
      '2028-01-31',
      '2028-03-29',
    ]);
  });
});

function begun(): PlanRobot {
  const robot = plan().on('2026-01-01').period('Q1', '2026-01-01', '2026-03-31', { type: 'quarter' });
  const at = { periodId: robot.periodId('Q1') };
  return robot
    .goal('Grow', { level: 'strategic', ...at, control: 'output' })
    .indicator('Revenue')
    .target(100, at)
    .goal('Sell', { level: 'tactical', control: 'input' })
    .under('Grow')
    .owner('Anna')
    .indicator('Pallets', { aggregation: 'sum' })
    .target(40, at)
    .activity('Call')
    .under('Sell')
    .goal('Wait');
}
const standing = (robot: PlanRobot, title: string, today: string) =>
  checkInStanding(robot.plan, robot.id(title), today);

describe('how a check-in stands', () => {
  test('goes by how the goal is controlled', () => {
    const robot = begun();
    const on = (title: string) =>
      ['2026-01-05', '2026-01-08', '2026-01-09', '2026-03-31', '2026-04-04'].map((today) =>
        standing(robot, title, today),
      );
    expect(on('Sell')).toEqual(['fresh', 'due', 'stale', 'stale', 'overdue']);
    expect(on('Call')).toEqual(['fresh', 'fresh', 'fresh', 'stale', 'overdue']);
    expect(on('Grow')).toEqual(['fresh', 'fresh', 'fresh', 'due', 'overdue']);
    expect(standing(robot, 'Wait', '2026-02-01')).toBeNull();
  });
  test('is fresh again after a fact, a word, or the reason why there is no number', () => {
    const robot = begun().on('2026-01-20');
    const about = { nodeId: robot.id('Sell'), indicatorId: robot.indicatorId('Pallets') };
    expect(standing(robot, 'Sell', '2026-01-20')).toBe('stale');
    for (const said of [
      { fact: { amount: 5 } },
      { confidence: 'high' },
      { noData: 'Not counted yet' },
    ] as const) {
      const after = begun().on('2026-01-20');
      after.do({ type: 'checkIn', ...about, date: '2026-01-20', ...said });
      expect(standing(after, 'Sell', '2026-01-20')).toBe('fresh');
    }
  });
  test('nothing is asked of what has ended, nor once facts are closed', () => {
    const robot = begun();
    robot.do({ type: 'editRows', table: 'nodes', ids: [robot.id('Sell')], fields: { state: 'cancelled' } });
    expect(checkInsOf(robot.plan, robot.id('Sell'), '2026-02-01')).toEqual([]);
    const closed = begun();
    const ids = [closed.periodId('Q1')];
    closed.do({ type: 'editRows', table: 'periods', ids, fields: { phase: 'evaluate' } });
    expect(standing(closed, 'Grow', '2026-04-10')).toBe('done');
  });
});

describe('the list', () => {
  const list = (robot: PlanRobot, ownerId: string | null = null) =>
    checkInList(
      robot.plan,
      '2026-01-10',
      { periodId: robot.periodId('Q1'), ownerId: ownerId as never },
      readingOrder(robot.plan),
    ).map(({ nodeId, standing: is }) => `${robot.plan.nodes[nodeId]?.title}: ${is}`);

  test('begins with what calls for most', () => {
    expect(list(begun())).toEqual(['Sell: stale', 'Grow: fresh', 'Call: fresh']);
  });
  test('can be one person’s only', () => {
    const robot = begun();
    expect(list(robot, robot.partyId('Anna'))).toEqual(['Sell: stale']);
  });
  test('shows what is computed and does not ask for it', () => {
    const robot = begun().goal('Rate', { periodId: begun().periodId('Q1') });
    robot.indicator('Per call', { expression: 'Pallets / 2' });
    const [item] = checkInsOf(robot.plan, robot.id('Rate'), '2026-02-01');
    expect(item).toMatchObject({ isComputed: true, due: null, standing: 'done' });
  });
});

describe('what a check-in writes', () => {
  test('the fact, who said it, how sure they are and what they said', () => {
    const robot = begun().on('2026-01-20');
    robot.do({
      type: 'checkIn',
      nodeId: robot.id('Sell'),
      indicatorId: robot.indicatorId('Pallets'),
      periodId: robot.periodId('Q1'),
      date: '2026-01-20',
      fact: { amount: 12.5 },
      confidence: 'medium',
      text: 'Slow start',
      evidence: ['Invoice 7'],
      byId: robot.partyId('Anna'),
    });
    const fact = rowsOf(robot.plan, 'values').find(({ kind }) => kind === 'actual');
    expect(fact).toMatchObject({
      amount: 12.5,
      status: 'entered',
      evidence: ['Invoice 7'],
      byId: robot.partyId('Anna'),
    });
    expect(rowsOf(robot.plan, 'entries')).toMatchObject([
      { type: 'checkIn', confidence: 'medium', text: 'Slow start', data: { indicatorId: fact?.indicatorId } },
    ]);
  });
  test('a mistyped fact is taken back by the one that replaces it, and facts are confirmed', () => {
    const robot = begun().on('2026-01-20');
    const about = {
      type: 'checkIn',
      nodeId: robot.id('Sell'),
      indicatorId: robot.indicatorId('Pallets'),
      date: '2026-01-20',
    } as const;
    robot.do({ ...about, fact: { amount: 120 } });
    const [mistyped] = rowsOf(robot.plan, 'values').filter(({ kind }) => kind === 'actual');
    robot.do({ ...about, fact: { amount: 12 }, ...(mistyped && { replaces: mistyped.id }) });
    const status = () =>
      rowsOf(robot.plan, 'values')
        .filter(({ kind }) => kind === 'actual')
        .map((value) => `${value.amount} ${value.status}`);
    expect(status()).toEqual(['120 rejected', '12 entered']);
    const ids = rowsOf(robot.plan, 'values').map(({ id }) => id);
    robot.do({ type: 'confirmFacts', ids });
    expect(status()).toEqual(['120 rejected', '12 confirmed']);
  });
  test('how much is done of what nothing measures', () => {
    const robot = begun();
    robot.do({ type: 'checkIn', nodeId: robot.id('Call'), date: '2026-01-20', progressBp: 3_000 });
    expect(robot.plan.nodes[robot.id('Call')]).toMatchObject({ progressBp: 3_000 });
    expect(
      robot.refusal({ type: 'checkIn', nodeId: robot.id('Call'), date: '2026-01-20', progressBp: -1 }),
    ).toMatchObject({ code: 'badValue' });
  });
  test('nothing where nothing is said, and no reason is no reason', () => {
    const robot = begun();
    const about = { type: 'checkIn', nodeId: robot.id('Sell'), date: '2026-01-20' } as const;
    expect(robot.refusal(about).code).toBe('nothingToDo');
    expect(robot.refusal({ ...about, noData: ' ' }).code).toBe('badValue');
  });
});

test('feedback goes both ways, the newest word first', () => {
  const robot = begun().on('2026-01-20');
  const nodeId = robot.id('Sell');
  robot.do({ type: 'giveFeedback', nodeId, text: 'Well done' });
  const [first] = rowsOf(robot.plan, 'entries');
  robot.on('2026-01-21').do({ type: 'giveFeedback', nodeId, text: 'Thanks', answerTo: first?.id as EntryId });
  robot.on('2026-01-22').do({ type: 'giveFeedback', nodeId, text: 'And now?' });
  expect(
    feedbackOf(robot.plan, nodeId).map(({ said, answers }) => [
      said.text,
      ...answers.map(({ text }) => text),
    ]),
  ).toEqual([['And now?'], ['Well done', 'Thanks']]);
  expect(robot.refusal({ type: 'giveFeedback', nodeId, text: '  ' }).code).toBe('nothingToDo');
});

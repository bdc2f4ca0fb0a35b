import { describe, expect, test } from 'vitest';
import { snapshotsOf } from '../../../src/domain/cycle/snapshot.ts';
import { compare, comparedLines } from '../../../src/domain/history/compare.ts';
import { driftOf } from '../../../src/domain/history/drift.ts';
import { planAt } from '../../../src/domain/history/plan-at.ts';
import { momentsOf, pastOn } from '../../../src/domain/history/replay.ts';
import { rowsOf, type Plan } from '../../../src/domain/plan.ts';
import { scoresOf } from '../../../src/domain/scoring/scores.ts';
import type { PlanRobot } from '../../support/plan-robot.ts';
import { agree, move, periodAt, quarter, upTo } from '../../support/run-period.ts';

/** Two goals more in the quarter, so that there is something to lose. */
function bigger(): PlanRobot {
  const robot = quarter();
  const periodId = robot.periodId('Q1');
  for (const title of ['Sell', 'Learn']) {
    robot.goal(title, { level: 'tactical', periodId, description: 'How', end: '2026-03-31' });
    robot.under('Grow', { weightPct: 50 }).owner('Boris');
    robot.indicator(`${title} more`, { unit: 'pcs', type: 'quantitative', meansOfVerification: 'List' });
    robot.baseline(1, { periodId, date: '2025-12-01' }).target(10, { periodId });
  }
  return agree(robot);
}
const BACK = { reason: 'New law', reasonCode: 'scopeChange' } as const;

/** Back in its plan, where everything may be changed. */
function replanned(): PlanRobot {
  const robot = upTo(bigger(), 'monitor');
  return move(robot, 'replan', '2026-02-01', { ...BACK, approverId: robot.partyId('Committee') });
}
const first = (plan: Plan): Plan => planAt(plan, snapshotsOf(plan)[0]!)!;
const told = (robot: PlanRobot) =>
  compare(first(robot.plan), robot.plan, robot.periodId('Q1')).differences.map(
    ({ nodeId, what, before, after }) =>
      `${robot.plan.nodes[nodeId]?.title ?? 'gone'} ${what} ${JSON.stringify(before)} ${JSON.stringify(after)}`,
  );

describe('a snapshot', () => {
  test('shows the plan as it was, whatever happened since, and costs only what differs', () => {
    const robot = upTo(bigger(), 'monitor');
    const kept = ['title', 'description', 'kind', 'level', 'periodId'] as const;
    const before = rowsOf(first(robot.plan), 'nodes').map((node) =>
      kept.map((field) => Reflect.get(node, field)),
    );
    expect(before).toEqual(
      rowsOf(robot.plan, 'nodes').map((node) => kept.map((field) => Reflect.get(node, field))),
    );
    const [baseline, assignment] = snapshotsOf(robot.plan);
    expect(assignment?.data?.['on']).toBe(baseline?.id);
    expect(assignment?.data?.['rows']).toEqual({});
  });

  test('keeps pay out of it', () => {
    const robot = quarter().person('Vera', { salaryMinor: 100_000, kind: 'person' });
    move(robot, 'agreePlan', '2025-12-10');
    expect(JSON.stringify(snapshotsOf(robot.plan))).not.toContain('salary');
  });

  test('from a file is read with care', () => {
    const robot = upTo(bigger(), 'monitor');
    const [baseline] = snapshotsOf(robot.plan);
    const rows = { nodes: { bad: { kind: 'spell' }, __proto__: { a: 1 }, fine: 7 }, links: [], wands: {} };
    const entry = { ...baseline!, id: 'odd' as never, data: { of: 'baseline', on: baseline!.id, rows } };
    expect(rowsOf(planAt(robot.plan, entry)!, 'nodes')).toHaveLength(3);
    expect(planAt(robot.plan, { ...entry, data: { rows: {}, on: 'nothing' } })).toBeNull();
    const ring = { ...entry, data: { rows: {}, on: 'odd' } };
    const plan = { ...robot.plan, entries: { ...robot.plan.entries, odd: ring } };
    expect(planAt(plan, ring)).toBeNull();
  });
});

describe('two states compared', () => {
  test('differ in what was changed and in nothing else', () => {
    const robot = replanned();
    expect(told(robot)).toEqual([]);
    const periodId = robot.periodId('Q1');
    robot.on('2026-02-02');
    robot.do({ type: 'editRows', table: 'nodes', ids: robot.ids('Sell'), fields: { title: 'Sell well' } });
    robot.weighing(robot.linkId('Sell well', 'Grow'), 40);
    robot.do({ type: 'setOwner', ids: robot.ids('Sell well'), owner: { name: 'Vera' } });
    const fields = { indicatorId: robot.indicatorId('Sell more'), kind: 'target', amount: 8, periodId };
    robot.do({ type: 'addRow', table: 'values', fields });
    robot.do({ type: 'deleteBranch', ids: robot.ids('Learn') });
    robot.goal('Teach', { level: 'operational', periodId }).under('Sell well');
    expect(told(robot).sort()).toEqual([
      'Sell well owner "Boris" "Vera"',
      'Sell well target 10 8',
      'Sell well title "Sell" "Sell well"',
      'Sell well weight {"bp":5000} {"bp":4000}',
      'Teach added undefined "Teach"',
      'gone removed "Learn" undefined',
    ]);
  });

  test('stand as one tree, in which what has gone stands where it stood', () => {
    const robot = replanned();
    robot.do({ type: 'deleteBranch', ids: robot.ids('Learn') });
    const comparison = compare(first(robot.plan), robot.plan, robot.periodId('Q1'));
    const lines = (onlyChanged: boolean) =>
      comparedLines(comparison, { onlyChanged }).map(
        ({ level, title, differences }) => `${level} ${title} ${differences.map(({ what }) => what).join()}`,
      );
    expect(lines(false)).toEqual(['1 Grow ', '2 Sell ', '2 Learn removed']);
    expect(lines(true)).toEqual(['1 Grow ', '2 Learn removed']);
  });
});

describe('drift', () => {
  test('is what asks for less than was agreed, and who accounts for it', () => {
    const robot = upTo(bigger(), 'monitor');
    const periodId = robot.periodId('Q1');
    const drift = () =>
      driftOf(robot.plan, periodAt(robot))!.items.map(
        ({ how, accounted, difference }) =>
          `${robot.plan.nodes[difference.nodeId]?.title} ${how} ${accounted?.text ?? 'quietly'}`,
      );
    expect(drift()).toEqual([]);
    // Another program wrote into the file: nobody was asked.
    const lower = {
      indicatorId: robot.indicatorId('Sell more'),
      kind: 'target',
      amount: 8,
      periodId,
    } as const;
    const value = { ...lower, id: 'quiet', at: '2026-02-02T00:00:00.000Z' };
    robot.plan = { ...robot.plan, values: { ...robot.plan.values, ...{ quiet: value as never } } };
    expect(drift()).toEqual(['Sell targetLowered quietly']);
    robot.on('2026-02-03').do({
      type: 'requestChange',
      periodId,
      nodeId: robot.id('Learn'),
      reason: 'The school closed',
      approverId: robot.partyId('Committee'),
      commands: [
        {
          type: 'addRow',
          table: 'values',
          fields: { indicatorId: robot.indicatorId('Learn more'), kind: 'target', amount: 5, periodId },
        },
      ],
    });
    robot.do({ type: 'endNodes', ids: robot.ids('Grow'), end: 'cancel', reason: 'No money' });
    expect(drift().sort()).toEqual([
      'Grow givenUp No money',
      'Learn targetLowered The school closed',
      'Sell targetLowered quietly',
    ]);
  });

  test('looks the way of the indicator, and is unknown where nothing was agreed', () => {
    expect(driftOf(bigger().plan, periodAt(bigger()))).toBeNull();
    const robot = bigger();
    const id = robot.indicatorId('Sell more');
    robot.do({ type: 'editRows', table: 'indicators', ids: [id], fields: { trend: 'minimise' } });
    upTo(robot, 'monitor');
    move(robot, 'replan', '2026-02-01', { ...BACK, approverId: robot.partyId('Committee') });
    const set = (amount: number, day: string) =>
      robot.on(day).do({
        type: 'addRow',
        table: 'values',
        fields: { indicatorId: id, kind: 'target', amount, periodId: robot.periodId('Q1') },
      });
    set(8, '2026-02-02');
    expect(driftOf(robot.plan, periodAt(robot))!.items).toEqual([]);
    set(12, '2026-02-03');
    expect(driftOf(robot.plan, periodAt(robot))!.items.map(({ how }) => how)).toEqual(['targetLowered']);
  });
});

describe('a period replayed', () => {
  test('shows each day with the facts, the phase and the structure of then', () => {
    const robot = upTo(quarter(), 'closed');
    const period = periodAt(robot);
    const grow = robot.id('Grow');
    const days = momentsOf(robot.plan, period, '2026-05-01');
    expect(
      days.map(({ day, transitions, facts }) => [day, transitions.map(({ data }) => data?.['event']), facts]),
    ).toEqual([
      ['2025-12-10', ['agreePlan'], 0],
      ['2026-01-01', [], 0],
      ['2026-01-02', ['start'], 0],
      ['2026-03-30', [], 1],
      ['2026-03-31', [], 0],
      ['2026-04-02', ['closeFacts'], 0],
      ['2026-04-04', ['score'], 0],
      ['2026-04-06', ['closePeriod'], 0],
    ]);
    const degree = (day: string) => scoresOf(pastOn(robot.plan, period, day).plan, day)(grow).degree.value;
    expect(degree('2026-02-01')).toBeNull();
    expect(degree('2026-03-30')).toBe(0.9);
    expect(pastOn(robot.plan, period, '2025-11-30')).toMatchObject({
      phase: 'plan',
      isStructureOfThen: false,
    });
    expect(pastOn(robot.plan, period, '2026-01-15')).toMatchObject({
      phase: 'monitor',
      isStructureOfThen: true,
    });
    expect(pastOn(robot.plan, period, '2026-04-06').phase).toBe('closed');
  });
});

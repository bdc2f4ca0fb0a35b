import { describe, expect, test } from 'vitest';
import { carryOverOf } from '../../../src/domain/cycle/carry-over.ts';
import type { OpenNextPeriod } from '../../../src/domain/cycle/commands/open-next-period.ts';
import { lessonsToConsider, verdictOn } from '../../../src/domain/cycle/lessons.ts';
import { membersOf } from '../../../src/domain/cycle/members.ts';
import { nextOf } from '../../../src/domain/cycle/neighbours.ts';
import type { NodeId } from '../../../src/domain/ids.ts';
import { rowsOf } from '../../../src/domain/plan.ts';
import { ownerOf } from '../../../src/domain/tree/owner.ts';
import { parentOf } from '../../../src/domain/tree/tree.ts';
import { faultsOf } from '../../support/faults.ts';
import { plan, type PlanRobot } from '../../support/plan-robot.ts';

/** A quarter that is over: two goals below one of the year, a risk, a lesson, a corrective action. */
function closed(): PlanRobot {
  const robot = plan()
    .period('2026', '2026-01-01', '2026-12-31', { type: 'year' })
    .period('Q1', '2026-01-01', '2026-03-31', { type: 'quarter', phase: 'closed' })
    .goal('Year', { level: 'strategic' });
  robot.with({ periodId: robot.periodId('2026') });
  const periodId = robot.periodId('Q1');
  robot.goal('Sell', {
    level: 'tactical',
    periodId,
    start: '2026-01-01',
    end: '2026-03-31',
    budgetActualMinor: 5,
  });
  robot.under('Year', { weightPct: 60 }).owner('Anna');
  robot
    .indicator('Revenue', { method: 'ratio', weightBp: 10_000 })
    .baseline(10, { periodId, date: '2025-12-31' });
  robot.target(100, { periodId }).actual(80, { periodId, date: '2026-02-01', status: 'confirmed' });
  robot.on('2026-04-01').actual(90, { periodId, date: '2026-03-31', status: 'confirmed' });
  robot
    .goal('Call', { level: 'operational', goalType: 'typical', periodId })
    .under('Sell', { weightPct: 100 });
  robot.goal('Dropped', { level: 'tactical', periodId, state: 'cancelled' }).under('Year');
  robot.goal('Reached', { level: 'tactical', periodId, state: 'achieved' }).under('Year');
  robot.node('risk', 'Prices fall').under('Sell').node('assumption', 'Demand').under('Sell');
  robot.node('assumption', 'Gone', { standing: 'failed' }).under('Sell');
  robot.node('lesson', 'Ask earlier').under('Sell');
  robot.node('action', 'Hire', { end: '2026-05-01' }).under('Sell').owner('Boris');
  return robot;
}

const opened = (robot: PlanRobot, more: Partial<OpenNextPeriod> = {}) => {
  robot.on('2026-04-10').do({
    type: 'openNextPeriod',
    periodId: robot.periodId('Q1'),
    next: { title: 'Q2', start: '2026-04-01', end: '2026-06-30' },
    goals: robot.ids('Sell', 'Call'),
    actions: robot.ids('Hire'),
    premises: robot.ids('Prices fall', 'Demand'),
    targets: [{ indicatorId: robot.indicatorId('Revenue'), amount: 120 }],
    lessons: [{ nodeId: robot.id('Ask earlier'), verdict: 'considered' }],
    ...more,
  });
  const q2 = robot.periodId('Q2');
  const ids = membersOf(robot.plan, q2);
  const copy = (title: string) => robot.plan.nodes[ids.find((id) => robot.plan.nodes[id]?.title === title)!]!;
  return { robot, q2, ids, copy };
};

test('what bears on an arrow that stays behind stays on no arrow at all', () => {
  const robot = closed();
  const [from, to] = robot.ids('Call', 'Sell');
  robot.do({ type: 'addLink', linkType: 'precedes', from: from!, to: to! });
  const schedule = rowsOf(robot.plan, 'links').find(({ type }) => type === 'precedes')!;
  robot.do({ type: 'addLink', linkType: 'conditions', from: robot.id('Demand'), to: schedule.id });
  const { copy } = opened(robot);
  expect(faultsOf(robot.plan)).toEqual([]);
  expect(copy('Demand').kind).toBe('assumption');
});

describe('what could go on', () => {
  test('typical and common goals, unfinished ones, not those given up; open risks, actions, lessons', () => {
    const robot = closed();
    const found = carryOverOf(robot.plan, robot.plan.periods[robot.periodId('Q1')]!, '2026-04-10');
    const titles = (ids: readonly NodeId[]) => ids.map((id) => robot.plan.nodes[id]?.title);
    expect(
      found.goals.map(({ nodeId, why, isSuggested }) => [robot.plan.nodes[nodeId]?.title, why, isSuggested]),
    ).toEqual([
      ['Sell', 'unfinished', true],
      ['Call', 'typical', true],
      ['Reached', 'done', false],
    ]);
    expect(titles(found.actions)).toEqual(['Hire']);
    expect(titles(found.premises).sort()).toEqual(['Demand', 'Prices fall']);
    expect(found.lessons.map(({ title }) => title)).toEqual(['Ask earlier']);
  });
});

describe('the next period', () => {
  test('takes goals over with their structure, people, indicators and weights, and where they came from', () => {
    const { robot, q2, copy, ids } = opened(closed());
    expect(faultsOf(robot.plan)).toEqual([]);
    expect(robot.plan.periods[q2]).toMatchObject({
      phase: 'plan',
      type: 'quarter',
      followsId: robot.periodId('Q1'),
    });
    expect(robot.plan.periods[q2]?.parentId ?? robot.periodId('2026')).toBe(robot.periodId('2026'));
    expect(nextOf(robot.plan, robot.plan.periods[robot.periodId('Q1')]!)?.id).toBe(q2);
    const sell = copy('Sell');
    expect(sell).toMatchObject({ start: '2026-04-01', end: '2026-06-30', periodId: q2 });
    expect(sell).not.toHaveProperty('budgetActualMinor');
    expect(parentOf(robot.plan, sell.id)).toBe(robot.id('Year'));
    expect(parentOf(robot.plan, copy('Call').id)).toBe(sell.id);
    expect(ownerOf(robot.plan, sell.id)?.name).toBe('Anna');
    const links = rowsOf(robot.plan, 'links');
    expect(links.find(({ from, to }) => from === sell.id && to === robot.id('Year'))?.weightBp).toBe(6_000);
    expect(links.filter(({ type }) => type === 'carriedOver')).toHaveLength(ids.length);
  });

  test('begins where the last one ended: the last fact is its baseline, no fact is copied', () => {
    const { robot, q2, copy } = opened(closed());
    const indicator = rowsOf(robot.plan, 'indicators').find(({ nodeId }) => nodeId === copy('Sell').id)!;
    const values = rowsOf(robot.plan, 'values').filter(({ indicatorId }) => indicatorId === indicator.id);
    expect(values.map(({ kind, amount, date, periodId }) => ({ kind, amount, date, periodId }))).toEqual([
      { kind: 'baseline', amount: 90, date: '2026-03-31', periodId: q2 },
      { kind: 'target', amount: 120, date: undefined, periodId: q2 },
    ]);
    expect(rowsOf(robot.plan, 'values').filter(({ kind }) => kind === 'actual')).toHaveLength(2);
  });

  test('makes corrective actions activities, and carries what goals stand or fall with', () => {
    const { robot, copy } = opened(closed());
    expect(copy('Hire')).toMatchObject({ kind: 'activity', end: '2026-05-01' });
    expect(parentOf(robot.plan, copy('Hire').id)).toBe(copy('Sell').id);
    expect(ownerOf(robot.plan, copy('Hire').id)?.name).toBe('Boris');
    expect(parentOf(robot.plan, copy('Prices fall').id)).toBe(copy('Sell').id);
  });

  test('is asked to consider the lessons; what was said of them at once is on record', () => {
    const { robot, q2 } = opened(closed());
    const period = robot.plan.periods[q2]!;
    const [lesson] = lessonsToConsider(robot.plan, period);
    expect(lesson?.title).toBe('Ask earlier');
    expect(verdictOn(robot.plan, q2, lesson!)).toBe('considered');
  });

  test('lets a goal whose parent stays hang higher up', () => {
    const { robot, copy } = opened(closed(), { goals: [closed().id('Call')], actions: [], premises: [] });
    expect(parentOf(robot.plan, copy('Call').id)).toBe(robot.id('Year'));
  });

  test('may be one that is there already, as long as it is being planned', () => {
    const robot = closed().period('Q2', '2026-04-01', '2026-06-30', { type: 'quarter' });
    opened(robot, { next: { periodId: robot.periodId('Q2') } });
    expect(robot.plan.periods[robot.periodId('Q2')]).toMatchObject({
      followsId: robot.periodId('Q1'),
      phase: 'plan',
    });
    const late = closed().period('Q2', '2026-04-01', '2026-06-30', { type: 'quarter', phase: 'monitor' });
    const next = { periodId: late.periodId('Q2') };
    expect(
      late.refusal({ type: 'openNextPeriod', periodId: late.periodId('Q1'), next, goals: [] }).code,
    ).toBe('badValue');
  });

  test('is not opened before the last one is closed', () => {
    const robot = closed();
    robot.do({
      type: 'editRows',
      table: 'periods',
      ids: [robot.periodId('Q1')],
      fields: { phase: 'review' },
    });
    const next = { title: 'Q2', start: '2026-04-01', end: '2026-06-30' };
    expect(
      robot.refusal({ type: 'openNextPeriod', periodId: robot.periodId('Q1'), next, goals: [] }).code,
    ).toBe('notFound');
  });
});

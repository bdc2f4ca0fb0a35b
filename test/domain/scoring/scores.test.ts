import { describe, expect, it } from 'vitest';
import { toNumber } from '../../../src/domain/exact/rational.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import { scoresOf } from '../../../src/domain/scoring/scores.ts';
import { expectedBy, statusOf } from '../../../src/domain/scoring/status.ts';
import { plan as aPlan, type PlanRobot } from '../../support/plan-robot.ts';

const TODAY = '2026-11-22';
const scoreOf = (robot: PlanRobot, title: string) => scoresOf(robot.plan, TODAY)(robot.id(title));

describe('scores of a plan', () => {
  it('tender success: 12 of 40 held, at least 30 % wanted', () => {
    const robot = aPlan()
      .goal('Win tenders')
      .indicator('Success rate', { method: 'formula', trend: 'maximise' })
      .target(0.3)
      .value('actual', { numerator: 12, denominator: 40 });
    expect(scoreOf(robot, 'Win tenders')).toMatchObject({ degree: { value: 1 }, status: 'achieved' });
  });

  it('counts a percentage in per cent: 12 of 40 are 30 %', () => {
    const robot = aPlan()
      .goal('Win tenders')
      .indicator('Success rate', { method: 'formula', type: 'percentage', unit: '%' })
      .target(30)
      .value('actual', { numerator: 12, denominator: 40 });
    expect(scoreOf(robot, 'Win tenders').degree.value).toBe(1);
    const open = aPlan()
      .goal('Win tenders')
      .indicator('Success rate', { method: 'formula', type: 'percentage', unit: '%' })
      .value('actual', { numerator: 12, denominator: 40 });
    expect(scoreOf(open, 'Win tenders').degree.value).toBe(0.3);
  });

  it('a start of nothing gives no growth, not zero and not infinity', () => {
    const robot = aPlan()
      .goal('Grow the client base')
      .indicator('Growth', { method: 'formula' })
      .value('actual', { numerator: 15, denominator: 0 });
    expect(scoreOf(robot, 'Grow the client base')).toMatchObject({
      degree: { value: null, why: 'noFact' },
      status: 'none',
    });
  });

  it('rolls up by the weights on the links, in each parent by its own', () => {
    const robot = aPlan()
      .goal('HR', { level: 'strategic' })
      .goal('Training', { level: 'strategic' })
      .goal('Concept', { progressBp: 10_000 })
      .under('HR', { weightPct: 30 })
      .alsoUnder('Training', { weightPct: 50 })
      .goal('Courses', { progressBp: 5_000 })
      .under('HR', { weightPct: 70 })
      .alsoUnder('Training', { weightPct: 50 });
    expect(scoreOf(robot, 'HR')).toMatchObject({ degree: { value: 0.65 }, source: 'children' });
    expect(scoreOf(robot, 'Training').degree.value).toBe(0.75);
  });

  it('does not let outputs prove an outcome, but shows what they imply beside it', () => {
    const robot = aPlan()
      .outcome('Incomes increased')
      .output('Credit granted', { progressBp: 10_000 })
      .under('Incomes increased');
    expect(scoreOf(robot, 'Incomes increased')).toMatchObject({
      degree: { value: null, why: 'noIndicator' },
      implied: { value: 1 },
      status: 'none',
    });
  });

  it('counts the last confirmed fact, and the facts of the period of the target', () => {
    const robot = aPlan()
      .goal('Sell')
      .indicator('Pallets', { trend: 'maximise' })
      .target(100)
      .actual(50, { date: '2026-03-31', status: 'confirmed' })
      .actual(90, { date: '2026-06-30', status: 'entered' });
    expect(scoreOf(robot, 'Sell').degree.value).toBe(0.5);
  });

  it('leaves cancelled goals out of the average', () => {
    const robot = aPlan()
      .goal('Whole')
      .goal('Done', { progressBp: 8_000 })
      .under('Whole')
      .goal('Given up', { progressBp: 0, state: 'cancelled' })
      .under('Whole');
    expect(scoreOf(robot, 'Whole').degree.value).toBe(0.8);
  });

  it('expects no progress of inputs, in an average or in all-or-nothing', () => {
    const robot = aPlan()
      .policies({ undefinedChildren: 'zero' })
      .output('Credit granted', { rollup: 'all' })
      .activity('Grant credit', { progressBp: 10_000 })
      .under('Credit granted')
      .node('input', 'Money')
      .under('Credit granted');
    expect(scoreOf(robot, 'Credit granted').degree.value).toBe(1);
  });

  it('adds up values of one unit, of which targets speak', () => {
    const robot = aPlan().goal('Company', { rollup: 'sum' });
    for (const [title, actual, target] of [
      ['North', 30, 100],
      ['South', 70, 100],
    ] as const) {
      robot
        .goal(title)
        .under('Company')
        .indicator(`Sales ${title}`, { unit: 'EUR' })
        .target(target)
        .actual(actual);
    }
    expect(scoreOf(robot, 'Company')).toMatchObject({ degree: { value: 0.5 }, source: 'children' });
    robot.goal('East').under('Company').indicator('Sales East', { unit: 'USD' }).target(1).actual(1);
    expect(scoreOf(robot, 'Company').implied).toEqual({ value: null, why: 'differentUnits' });
  });

  it('caps a child before averaging, so that one 300 % cannot hide a zero', () => {
    const robot = aPlan().goal('Whole');
    const share = { trend: 'maximise', capBp: 100_000 };
    robot.goal('Much').under('Whole').indicator('Share of much', share).target(100).actual(300);
    robot.goal('Nothing', { progressBp: 0 }).under('Whole');
    expect(scoreOf(robot, 'Much').degree.value).toBe(3);
    expect(scoreOf(robot, 'Whole').degree.value).toBe(0.6);
  });

  it('counts a child once where two tabs have drawn the same arrow', () => {
    const robot = aPlan()
      .goal('Whole')
      .goal('Half', { progressBp: 5_000 })
      .under('Whole')
      .goal('All', { progressBp: 10_000 })
      .under('Whole');
    const home = robot.plan.links[robot.linkId('Half', 'Whole')]!;
    const { primary: _, ...twin } = { ...home, id: 'zzz' as typeof home.id };
    robot.plan = { ...robot.plan, links: { ...robot.plan.links, [twin.id]: twin } };
    expect(scoreOf(robot, 'Whole').degree.value).toBe(0.75);
  });

  it('keeps what a new fact elsewhere cannot have touched', () => {
    const robot = aPlan()
      .goal('Top')
      .goal('Left')
      .under('Top')
      .indicator('L')
      .target(10)
      .actual(2)
      .goal('Right')
      .under('Top')
      .indicator('R')
      .target(10)
      .actual(6);
    expect(scoreOf(robot, 'Top').degree.value).toBe(0.4);
    const kept = scoreOf(robot, 'Left');
    robot.actual(10, { date: '2026-06-01' });
    robot.goal('Below').under('Right');
    robot.do({ type: 'editRows', table: 'settings', ids: ['settings'], fields: { title: 'Other' } });
    expect(scoreOf(robot, 'Top').degree.value).toBe(0.6);
    expect(scoreOf(robot, 'Left')).toBe(kept);
  });

  it('says the same after any edit as a plan scored afresh', () => {
    const robot = aPlan()
      .goal('Top')
      .goal('Left', { progressBp: 2_000 })
      .under('Top')
      .goal('Right', { progressBp: 6_000 })
      .under('Top');
    expect(scoreOf(robot, 'Top').degree.value).toBe(0.4);
    robot.do({ type: 'editRows', table: 'nodes', ids: [robot.id('Right')], fields: { title: 'Renamed' } });
    const kept = scoresOf(robot.plan, TODAY)(robot.id('Left'));
    robot.do({
      type: 'editRows',
      table: 'nodes',
      ids: [robot.id('Renamed')],
      fields: { progressBp: 10_000 },
    });
    expect(scoreOf(robot, 'Top').degree.value).toBe(0.6);
    expect(scoresOf(robot.plan, TODAY)(robot.id('Left'))).toEqual(kept);
  });

  it('says of every plan its own, asked about in turn with those before and after', () => {
    const robot = aPlan();
    const below = Array.from({ length: 600 }, (_, at) => ({ depth: 1, title: `Goal ${at}` }));
    robot.do({ type: 'addBranch', under: null, items: [{ depth: 0, title: 'Top' }, ...below] });
    const reach = (count: number, progressBp: number): Plan => {
      const ids = below.slice(0, count).map(({ title }) => robot.id(title));
      robot.do({ type: 'editRows', table: 'nodes', ids, fields: { progressBp } });
      return robot.plan;
    };
    reach(600, 0);
    const steps = [1, 2, 300, 600].map((done) => ({ plan: reach(done, 10_000), degree: done / 600 }));
    const top = robot.id('Top');
    for (const { plan, degree } of [...steps, ...steps.toReversed(), ...steps]) {
      expect(scoresOf(plan, TODAY)(top).degree.value).toBe(degree);
    }
  });

  it('scores a chain of 10,000 goals without running out of stack', () => {
    const robot = aPlan();
    const items = Array.from({ length: 10_000 }, (_, depth) => ({ depth, title: `Goal ${depth}` }));
    robot.do({ type: 'addBranch', under: null, items });
    expect(scoreOf(robot, 'Goal 0').status).toBe('none');
  });
});

describe('status', () => {
  it('expects by now what the days gone say, both ends counted', () => {
    const by = (today: string, span = {}) => toNumber(expectedBy(today, span));
    const span = { start: '2026-01-01', end: '2026-01-10' };
    expect(by('2026-01-05', span)).toBe(0.5);
    expect(by('2025-12-31', span)).toBe(0);
    expect(by('2026-01-11', span)).toBe(1);
    expect(by('2026-01-11')).toBe(1);
  });

  it.each([
    [1, 1, 'achieved'],
    [0.5, 0.5, 'onTrack'],
    [0.8, 1, 'atRisk'],
    [0.79, 1, 'behind'],
    [0, 0, 'onTrack'],
    [null, 1, 'none'],
  ] as const)('%s done where %s is expected', (done, expected, status) => {
    expect(statusOf(done, expected, 0.8)).toBe(status);
  });
});

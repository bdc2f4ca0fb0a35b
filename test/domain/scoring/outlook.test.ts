import { describe, expect, test } from 'vitest';
import { toNumber } from '../../../src/domain/exact/rational.ts';
import { exactly } from '../../../src/domain/scoring/degree.ts';
import { outlookOf, paceOf } from '../../../src/domain/scoring/outlook.ts';
import { previewOf } from '../../../src/domain/scoring/preview.ts';
import { outlooksOf, scoresOf } from '../../../src/domain/scoring/scores.ts';
import { plan, type PlanRobot } from '../../support/plan-robot.ts';

/** A goal of 100 days, and the day when 40 of them are gone. */
const HUNDRED = { start: '2026-01-01', end: '2026-04-10' };
const DAY_40 = '2026-02-09';

const indicator = (robot: PlanRobot) => robot.plan.indicators[robot.indicatorId('Sales')]!;
const ahead = (robot: PlanRobot, today = DAY_40) => {
  const { degree, outlook } = outlookOf(robot.plan, indicator(robot), today);
  const pace = paceOf(exactly(degree), outlook);
  return {
    expected: toNumber(outlook.expected),
    pace: pace && toNumber(pace),
    forecast: outlook.forecast && toNumber(outlook.forecast),
  };
};
const sales = (fields: object = { aggregation: 'sum' }) =>
  plan()
    .goal('Sell', HUNDRED)
    .indicator('Sales', { trend: 'maximise', ...fields })
    .target(100);

describe('what is ahead of an indicator', () => {
  test('sales of 30 % after 40 % of the days: a pace of 0.75, leading to 75 %', () => {
    expect(ahead(sales().actual(30, { date: '2026-02-01' }))).toEqual({
      expected: 0.4,
      pace: 0.75,
      forecast: 0.75,
    });
  });
  test('what is ahead is held down to the cap', () => {
    expect(ahead(sales().actual(90, { date: '2026-02-01' })).forecast).toBe(1.2);
  });
  test('a level stays what it is: reliability does not grow with time', () => {
    const reliability = sales({ type: 'percentage' }).actual(95, { date: '2026-02-01' });
    expect(ahead(reliability)).toMatchObject({ forecast: 0.95 });
  });
  test('nothing is known before the first fact, nor while nothing is expected', () => {
    expect(ahead(sales())).toEqual({ expected: 0.4, pace: null, forecast: null });
    const early = sales().actual(5, { date: '2025-12-01' });
    expect(ahead(early, '2025-12-31')).toEqual({ expected: 0, pace: null, forecast: null });
  });
  test('by the plan of milestones instead of the days, where there is one', () => {
    const robot = sales().value('milestone', { amount: 10, date: '2026-01-31' });
    robot.value('milestone', { amount: 60, date: '2026-03-31' }).actual(20, { date: '2026-02-01' });
    expect(ahead(robot)).toEqual({ expected: 0.1, pace: 2, forecast: 1.2 });
    expect(ahead(robot, '2026-01-15').expected).toBe(0);
    expect(ahead(robot, '2026-04-01').expected).toBe(0.6);
  });
  test('of stages, those that are due', () => {
    const robot = plan().goal('Build', HUNDRED).indicator('Sales', { method: 'milestone' });
    const done = { status: 'confirmed', evidence: ['minutes'] };
    robot.value('milestone', { text: 'Concept', weightBp: 3_000, date: '2026-01-31', ...done });
    robot.value('milestone', { text: 'Pilot', weightBp: 7_000, date: '2026-03-31' });
    expect(ahead(robot)).toEqual({ expected: 0.3, pace: 1, forecast: 1 });
  });
});

describe('what is ahead of a goal', () => {
  test('is what is ahead of those that contribute, by their weights', () => {
    const robot = plan().goal('Whole', HUNDRED);
    robot.goal('Growing', { ...HUNDRED, progressBp: 3_000 }).under('Whole', { weightPct: 50 });
    robot.goal('Level', HUNDRED).under('Whole', { weightPct: 50 });
    robot.indicator('Reliability', { type: 'percentage', trend: 'maximise' }).target(100);
    robot.actual(95, { date: '2026-02-01' });
    const { degree, status } = scoresOf(robot.plan, DAY_40)(robot.id('Whole'));
    const { forecast } = outlooksOf(robot.plan, DAY_40)(robot.id('Whole'));
    expect(degree.value).toBe(0.625);
    expect(forecast && toNumber(forecast)).toBe(0.85);
    expect(status).toBe('onTrack');
  });
});

describe('a value that is being typed', () => {
  const preview = (robot: PlanRobot, fields: object) => {
    const value = { kind: 'actual' as const, at: '9999-12-31T00:00:00.000Z', date: '2026-02-01', ...fields };
    const { before, after, counts } = previewOf(robot.plan, DAY_40, indicator(robot), value);
    return { before: before.value, after: after.value, counts };
  };
  test('says what it would give, and puts nothing into the plan', () => {
    const robot = sales({}).baseline(32).target(42);
    const before = robot.plan;
    expect(preview(robot, { amount: 38 })).toEqual({ before: null, after: 0.6, counts: true });
    expect(robot.plan).toBe(before);
  });
  test('adds up with what is there', () => {
    expect(preview(sales().actual(30, { date: '2026-01-31' }), { amount: 20 })).toEqual({
      before: 0.3,
      after: 0.5,
      counts: true,
    });
  });
  test('does not count while others are confirmed and it is not', () => {
    const robot = sales().actual(30, { date: '2026-01-31', status: 'confirmed' });
    expect(preview(robot, { amount: 20, status: 'entered' })).toEqual({
      before: 0.3,
      after: 0.3,
      counts: false,
    });
  });
});

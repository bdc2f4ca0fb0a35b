import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../src/domain/scoring/facts.ts';
import { degreeOf } from '../../../src/domain/scoring/indicator-degree.ts';
import { plan, type PlanRobot } from '../../support/plan-robot.ts';

const goal = () => plan().goal('Sell');
const of = (robot: PlanRobot) => robot.plan.indicators[robot.indicatorId('Pallets')]!;
const facts = (robot: PlanRobot, today = '2026-06-30') => factsOf(robot.plan, of(robot), today);
const degree = (robot: PlanRobot, today = '2026-06-30') => degreeOf(robot.plan, of(robot), today);

describe('what counts of many values', () => {
  test('the newest baseline and target, by the day they speak of and then by when they were entered', () => {
    const robot = goal()
      .indicator('Pallets')
      .on('2026-03-01')
      .target(9, { date: '2026-12-31' })
      .on('2026-02-01')
      .target(7, { date: '2026-12-31' })
      .target(5, { date: '2026-06-30' })
      .baseline(2)
      .on('2026-01-01')
      .baseline(1);
    expect(facts(robot)).toMatchObject({ target: 9, baseline: 2 });
  });
  test('the target of the period we are in, the shorter one first; before and after them the nearest', () => {
    const robot = goal()
      .period('2026', '2026-01-01', '2026-12-31')
      .period('Q2', '2026-04-01', '2026-06-30')
      .period('2027', '2027-01-01', '2027-12-31');
    robot
      .indicator('Pallets')
      .target(40, { periodId: robot.periodId('2026') })
      .target(12, { periodId: robot.periodId('Q2') })
      .target(50, { periodId: robot.periodId('2027') });
    const on = (today: string) => facts(robot, today).target;
    expect(
      ['2025-11-01', '2026-02-01', '2026-05-01', '2026-07-01', '2027-07-01', '2029-01-01'].map(on),
    ).toEqual([40, 40, 12, 40, 50, 50]);
    robot.target(45, { periodId: robot.periodId('2026') });
    expect(on('2026-07-01')).toBe(45);
    robot.target(99);
    expect([on('2026-07-01'), on('2028-01-01')]).toEqual([45, 99]);
  });
  test('nothing that was rejected', () => {
    const robot = goal().indicator('Pallets').target(10).actual(5).actual(99, { status: 'rejected' });
    robot.target(1_000, { status: 'rejected', date: '2027-01-01' });
    expect(degree(robot)).toEqual({ value: 0.5 });
  });
  test('the confirmed facts, and before any is confirmed those entered', () => {
    const robot = goal().indicator('Pallets', { aggregation: 'sum' }).target(10).actual(3).actual(4);
    expect(facts(robot).actual).toBe(7);
    robot.actual(1, { status: 'confirmed' });
    expect(facts(robot).actual).toBe(1);
  });
  test('the facts of the period of the target', () => {
    const robot = goal().period('Q1', '2026-01-01', '2026-03-31').period('Q2', '2026-04-01', '2026-06-30');
    robot
      .indicator('Pallets', { aggregation: 'sum' })
      .target(10, { periodId: robot.periodId('Q1') })
      .actual(1, { periodId: robot.periodId('Q1') })
      .actual(2, { date: '2026-03-31' })
      .actual(4, { date: '2026-04-01' })
      .actual(8, { periodId: robot.periodId('Q2'), date: '2026-02-01' });
    expect(facts(robot).actual).toBe(3);
  });
  test.each([
    ['sum', 60],
    ['last', 30],
    ['average', 20],
    ['max', 30],
    ['yearToDate', 60],
    [undefined, 30],
    ['none', undefined],
  ])('a year takes the facts of its quarters: %s of 10, 20 and 30', (aggregation, expected) => {
    const robot = goal().period('2026', '2026-01-01', '2026-12-31');
    robot
      .period('Q1', '2026-01-01', '2026-03-31')
      .period('Q2', '2026-04-01', '2026-06-30')
      .period('May', '2026-05-01', '2026-05-31')
      .period('June', '2026-06-01', '2026-06-30');
    robot
      .indicator('Pallets', { ...(aggregation && { aggregation }) })
      .target(100, { periodId: robot.periodId('2026') })
      .actual(10, { periodId: robot.periodId('Q1'), date: '2026-03-31' })
      .actual(20, { periodId: robot.periodId('May'), date: '2026-05-31' })
      .actual(30, { periodId: robot.periodId('June'), date: '2026-06-30' });
    expect(facts(robot, '2026-07-15').actual).toBe(expected);
  });
  test('a fact of a period itself stands in the place of those inside it', () => {
    const robot = goal().period('2026', '2026-01-01', '2026-12-31');
    robot.period('Q1', '2026-01-01', '2026-03-31').period('January', '2026-01-01', '2026-01-31');
    robot
      .indicator('Pallets', { aggregation: 'sum' })
      .target(100, { periodId: robot.periodId('2026') })
      .actual(7, { periodId: robot.periodId('January') })
      .actual(25, { periodId: robot.periodId('Q1') });
    expect(facts(robot).actual).toBe(25);
  });
  test.each([
    ['sum', 6],
    ['last', 3],
    ['average', 2],
    ['max', 3],
    ['yearToDate', 6],
    ['none', 3],
    [undefined, 3],
  ])('%s of 1, 2 and 3', (aggregation, expected) => {
    const robot = goal().indicator('Pallets', { ...(aggregation && { aggregation }) });
    for (const amount of [1, 2, 3]) robot.actual(amount, { date: `2026-0${amount}-01` });
    expect(facts(robot).actual).toBe(expected);
  });
  test('year to date: what the fiscal year has brought so far, also for a target of its last quarter', () => {
    const robot = goal().period('Q3', '2026-07-01', '2026-09-30').period('Q1', '2026-01-01', '2026-03-31');
    robot.do({
      type: 'editRows',
      table: 'settings',
      ids: ['settings'],
      fields: { fiscalYearStartMonth: 4 },
    });
    robot
      .indicator('Pallets', { aggregation: 'yearToDate' })
      .target(100, { periodId: robot.periodId('Q3') })
      .actual(1, { date: '2026-03-31' })
      .actual(2, { periodId: robot.periodId('Q1') })
      .actual(4, { date: '2026-04-01' })
      .actual(8, { periodId: robot.periodId('Q3') })
      .actual(16, { date: '2026-10-01' });
    expect(facts(robot, '2026-12-31').actual).toBe(12);
    expect(facts(robot, '2026-06-30').actual).toBe(4);
  });
  test('nothing that was only known later: a day in the past is judged by what had happened by then', () => {
    const robot = goal().indicator('Pallets').target(10).actual(3, { date: '2026-03-31' });
    robot.actual(8, { date: '2026-06-30' });
    expect([facts(robot, '2026-05-01').actual, facts(robot, '2026-06-30').actual]).toEqual([3, 8]);
  });
  test('sums of numerators and denominators; a fact in words is no number', () => {
    const robot = goal()
      .indicator('Pallets', { method: 'formula' })
      .value('actual', { numerator: 1, denominator: 2 })
      .value('actual', { numerator: 3, denominator: 8 })
      .value('actual', { text: 'Going well' });
    expect(degree(robot)).toEqual({ value: 0.4 });
  });
  test('the last of several rates where the last is what is asked for', () => {
    const robot = goal()
      .indicator('Pallets', { aggregation: 'last', type: 'percentage' })
      .value('actual', { numerator: 1, denominator: 2, date: '2026-01-01' })
      .value('actual', { numerator: 1, denominator: 4, date: '2026-02-01' });
    expect(facts(robot).actual).toBe(25);
  });
  test('0.1 and 0.2 are 0.3, neither more nor less', () => {
    const robot = goal().indicator('Pallets', { aggregation: 'sum', method: 'threshold', trend: 'minimise' });
    robot.target(0.3).actual(0.1).actual(0.2);
    expect(degree(robot)).toEqual({ value: 1 });
  });
});

describe('the degree of an indicator', () => {
  test.each([
    [{ trend: 'maximise' }, 'ratio', 3678 / 3468],
    [{ trend: 'minimise' }, 'inverseLinear', 2 - 3678 / 3468],
    [{ type: 'binary' }, 'threshold', 1],
  ])('of %o is judged by %s where nothing else is said', (fields, _method, expected) => {
    const robot = goal().indicator('Pallets', fields).target(3468).actual(3678);
    expect(degree(robot).value).toBeCloseTo(expected, 9);
  });
  test('is progress where there is a baseline, whichever way the target lies', () => {
    const robot = goal().indicator('Pallets', { trend: 'minimise' }).baseline(104).target(20).actual(69);
    expect(degree(robot).value).toBeCloseTo(0.4166667, 6);
  });
  test('is floored, then capped, by its own limits or those of the plan', () => {
    const capped = (fields: object, actual: number) =>
      degree(
        goal()
          .indicator('Pallets', { trend: 'maximise', ...fields })
          .target(100)
          .actual(actual),
      ).value;
    expect(capped({}, 300)).toBe(1.2);
    expect(capped({ capBp: 10_000 }, 300)).toBe(1);
    expect(capped({ capBp: 50_000 }, 300)).toBe(3);
    expect(capped({}, -50)).toBe(0);
    expect(capped({ floorBp: -100_000 }, -50)).toBe(-0.5);
  });
  test.each([
    [{ method: 'ratio' }, 0, 'targetIsZero'],
    [{ method: 'ratio' }, -5, 'targetIsNegative'],
    [{ method: 'inverseLinear' }, -5, 'targetIsNegative'],
    [{ method: 'inverseRatio' }, -5, 'targetIsNegative'],
    [{ method: 'range' }, 5, 'noRange'],
    [{ method: 'scale' }, 5, 'noScale'],
    [{ method: 'progress' }, 5, 'noBaseline'],
    [{ method: 'milestone' }, 5, 'noStages'],
  ])('by %o with the target %d is unknown, with the reason', (fields, target, why) => {
    expect(degree(goal().indicator('Pallets', fields).target(target).actual(3))).toEqual({
      value: null,
      why,
    });
  });
  test('without a fact is unknown, not zero', () => {
    expect(degree(goal().indicator('Pallets').target(5))).toEqual({ value: null, why: 'noFact' });
  });
  test('less than nothing is as good as it gets where less is better', () => {
    expect(degree(goal().indicator('Pallets', { method: 'inverseRatio' }).target(20).actual(-1)).value).toBe(
      1.2,
    );
  });
  test('counts a stage once it is confirmed with something to show; stages without a weight share the rest', () => {
    const robot = goal().indicator('Pallets', { method: 'milestone' });
    const shown = { status: 'confirmed', evidence: ['minutes'] };
    robot.value('milestone', { text: 'Concept', ...shown, weightBp: 4_000 });
    robot.value('milestone', { text: 'Pilot', ...shown });
    robot.value('milestone', { text: 'Roll-out', status: 'confirmed' });
    expect(degree(robot)).toEqual({ value: 0.7 });
  });
});

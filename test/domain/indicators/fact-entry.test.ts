import { describe, expect, test } from 'vitest';
import {
  type Entering,
  factEntry,
  takesFact,
  targetEntry,
  type Typed,
  withdrawal,
} from '../../../src/domain/indicators/fact-entry.ts';
import { factsOf } from '../../../src/domain/scoring/facts.ts';
import { plan, type PlanRobot } from '../../support/plan-robot.ts';

const TODAY = '2026-11-20';

function november(fields: Readonly<Record<string, unknown>> = {}): PlanRobot {
  const robot = plan().period('November', '2026-11-01', '2026-11-30', { type: 'month' });
  return robot.goal('Sales', { periodId: robot.periodId('November') }).indicator('Pallets', fields);
}

const entering = (robot: PlanRobot): Entering => ({
  plan: robot.plan,
  indicator: robot.plan.indicators[robot.indicatorId('Pallets')]!,
  period: robot.plan.periods[robot.periodId('November')]!,
  today: TODAY,
});
const of = (robot: PlanRobot) => {
  const { indicator, period } = entering(robot);
  return factsOf(robot.plan, indicator, TODAY, period!.id);
};
const enter = (robot: PlanRobot, typed: Typed) => {
  for (const command of factEntry(entering(robot), typed)) robot.do(command);
  return robot;
};

describe('a fact typed into a cell', () => {
  test('is one more record, on the day it is entered', () => {
    const robot = enter(november(), { amount: 12 });
    expect(of(robot)).toMatchObject({ actual: 12, latest: { date: TODAY, status: 'entered' } });
  });

  test('takes the place of the last one, without a trace being lost', () => {
    const robot = enter(enter(november(), { amount: 12 }), { amount: 9 });
    expect(of(robot).actual).toBe(9);
    expect(Object.keys(robot.plan.values)).toHaveLength(2);
  });

  test('is the difference where facts are added up: 8 and 5 become 15 by 2 more', () => {
    const robot = november({ aggregation: 'sum' });
    const periodId = robot.periodId('November');
    robot.actual(8, { periodId, date: '2026-11-06' }).actual(5, { periodId, date: '2026-11-13' });
    enter(robot, { amount: 15 });
    expect(of(robot)).toMatchObject({ actual: 15, latest: { amount: 2 } });
    expect(of(enter(robot, { amount: 14 })).actual).toBe(14);
  });

  test('of a ratio adds to both parts', () => {
    const robot = november({ type: 'percentage', method: 'formula', aggregation: 'ratio' });
    enter(robot, { numerator: 12, denominator: 40 });
    expect(of(robot).actual).toBe(30);
    enter(robot, { numerator: 15, denominator: 50 });
    expect(of(robot)).toMatchObject({ actual: 30, latest: { numerator: 3, denominator: 10 } });
  });

  test('says nothing new where it says what is there', () => {
    const robot = enter(november(), { amount: 12 });
    expect(factEntry(entering(robot), { amount: 12 })).toEqual([]);
  });

  test('counts beside facts that are confirmed, and follows those of a later day', () => {
    const robot = november();
    const periodId = robot.periodId('November');
    robot.actual(8, { periodId, date: '2026-11-28', status: 'confirmed' });
    enter(robot, { amount: 9 });
    const { indicator } = entering(robot);
    expect(factsOf(robot.plan, indicator, '2026-11-30', periodId)).toMatchObject({
      actual: 9,
      latest: { date: '2026-11-28', status: 'confirmed' },
    });
  });

  test('stands for no average of several facts, no formula and no stages', () => {
    const robot = november({ aggregation: 'average' });
    const periodId = robot.periodId('November');
    expect(takesFact(entering(robot))).toBe(true);
    robot.actual(8, { periodId }).actual(5, { periodId });
    expect(takesFact(entering(robot))).toBe(false);
    expect(takesFact(entering(november({ expression: '1 + 1' })))).toBe(false);
    expect(takesFact(entering(november({ type: 'milestone' })))).toBe(false);
  });

  test('can be withdrawn, and stays on record', () => {
    const robot = enter(november(), { amount: 12 });
    for (const command of withdrawal(entering(robot), 'actual')) robot.do(command);
    expect(of(robot).actual).toBeUndefined();
    expect(Object.values(robot.plan.values)).toMatchObject([{ amount: 12, status: 'rejected' }]);
  });

  test('goes without a period where there is none', () => {
    const robot = plan().goal('Users').indicator('Pallets').target(100);
    const indicator = robot.plan.indicators[robot.indicatorId('Pallets')]!;
    const [command] = factEntry({ plan: robot.plan, indicator, period: null, today: TODAY }, { amount: 40 });
    robot.do(command!);
    expect(factsOf(robot.plan, indicator, TODAY).actual).toBe(40);
  });
});

describe('a plan typed into a cell', () => {
  test('is the target of the period, and a later one goes before it', () => {
    const robot = november();
    const typed = [
      ['2026-11-21', 3468],
      ['2026-11-22', 3500],
      ['2026-11-23', 3468],
    ] as const;
    for (const [day, amount] of typed) {
      robot.on(day);
      for (const command of targetEntry(entering(robot), amount)) robot.do(command);
      expect(of(robot).target).toBe(amount);
    }
  });

  test('that is there already changes nothing', () => {
    const robot = november();
    for (const command of targetEntry(entering(robot), 10)) robot.do(command);
    expect(targetEntry(entering(robot), 10)).toEqual([]);
  });
});

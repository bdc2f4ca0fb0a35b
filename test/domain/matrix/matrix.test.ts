import { describe, expect, test } from 'vitest';
import { type Rational, toNumber } from '../../../src/domain/exact/rational.ts';
import { type Matrix, matrixOf } from '../../../src/domain/matrix/matrix.ts';
import { partiesIn } from '../../../src/domain/matrix/lines.ts';
import { monthlyBonus } from '../../../src/domain/matrix/monthly-bonus.ts';
import type { Policies } from '../../../src/domain/rows/settings.ts';
import { type PlanRobot, plan } from '../../support/plan-robot.ts';

const number = (value: Rational | null) => value && toNumber(value);
const TODAY = '2026-12-01';
/** 60 000 in minor units (domain C4). */
const SALARY = 6_000_000;

interface Line {
  readonly name: string;
  readonly weightPct?: number;
  readonly plan?: number;
  readonly fact?: number;
  readonly goalType?: string;
  readonly lessIsBetter?: boolean;
  readonly capPct?: number;
  readonly thresholdPct?: number;
}

/** November of one person, each line a goal of its own. */
function november(lines: readonly Line[], policies: Partial<Policies> = {}): PlanRobot {
  const robot = plan()
    .person('Amy')
    .period('November', '2026-11-01', '2026-11-30', { type: 'month' })
    .policies(policies);
  const periodId = robot.periodId('November');
  for (const line of lines) {
    robot
      .goal(`Goal: ${line.name}`, { periodId, ...(line.goalType && { goalType: line.goalType }) })
      .owner('Amy')
      .indicator(line.name, {
        method: line.lessIsBetter ? 'inverseLinear' : 'ratio',
        ...(line.weightPct !== undefined && { matrixWeightBp: line.weightPct * 100 }),
        ...(line.capPct !== undefined && { capBp: line.capPct * 100 }),
        ...(line.thresholdPct !== undefined && { corridorLowBp: line.thresholdPct * 100 }),
      });
    if (line.plan !== undefined) robot.target(line.plan, { periodId, date: '2026-11-30' });
    if (line.fact !== undefined) robot.actual(line.fact, { periodId, date: '2026-11-30' });
  }
  return robot;
}

const matrixIn = (robot: PlanRobot): Matrix =>
  matrixOf(robot.plan, robot.partyId('Amy'), robot.periodId('November'), TODAY)!;

/** Domain A8: the form of a sales representative; only the pallets have the source's numbers. */
const SALES: readonly Line[] = [
  { name: 'Sales volume', weightPct: 30, plan: 5000, fact: 4500 },
  { name: 'Pallets', weightPct: 25, plan: 3468, fact: 3678 },
  { name: 'Overdue receivables', weightPct: 20, plan: 200, fact: 240, lessIsBetter: true },
  { name: 'New clients', weightPct: 15, plan: 8, fact: 6 },
  { name: 'Positions per client', weightPct: 10, plan: 14, fact: 13 },
];

describe('a line', () => {
  test('is fact over plan: 3678 pallets of 3468 are 106.055 %', () => {
    const [line] = matrixIn(november([SALES[1]!])).lines;
    expect(line).toMatchObject({ plan: 3468, fact: 3678, bound: 'none' });
    expect(line!.degree.value).toBeCloseTo(1.06055, 5);
  });

  test('is capped by nothing in management by objectives, by its own cap where it has one', () => {
    const lines = [
      { name: 'A', weightPct: 50, plan: 10, fact: 30 },
      { name: 'B', weightPct: 50, plan: 10, fact: 30, capPct: 120 },
    ];
    const matrix = matrixIn(november(lines));
    expect(matrix.lines.map(({ degree, bound }) => [degree.value, bound])).toEqual([
      [3, 'none'],
      [1.2, 'cap'],
    ]);
    expect(number(matrixIn(november(lines, { matrixRule: 'corridor' })).total)).toBe(1.2);
  });

  test('counts nothing below its threshold, and in full at it', () => {
    const at = (fact: number) =>
      matrixIn(november([{ name: 'A', plan: 100, fact, thresholdPct: 80 }])).lines[0]!;
    expect([at(80).degree.value, at(80).bound]).toEqual([0.8, 'none']);
    expect([at(79).degree.value, at(79).bound, at(79).measured.value]).toEqual([0, 'threshold', 0.79]);
  });

  test('without a weight shares evenly with the others of its kind what is left', () => {
    const matrix = matrixIn(
      november([{ name: 'A', weightPct: 40 }, { name: 'B' }, { name: 'C' }, { name: 'D' }]),
    );
    expect(matrix.lines.map(({ weight }) => number(weight))).toEqual([0.4, 0.2, 0.2, 0.2]);
    expect(number(matrix.weight)).toBe(1);
  });
});

describe('the total', () => {
  const one = (share: number) => november([{ name: 'A', plan: 100, fact: share }]);
  const pays = (robot: PlanRobot) => monthlyBonus(matrixIn(robot), SALARY);

  test.each([
    [91, 0],
    [99.99, 0],
    [100, 6_000_000],
    [106, 6_360_000],
  ])('of %d %% pays %d of a salary of 60 000', (share, minor) => expect(pays(one(share))).toBe(minor));

  test('of 91 % is not achieved, and there is no degree of it', () => {
    expect(matrixIn(one(91)).gate).toEqual({ state: 'totalShort' });
    expect(matrixIn(one(100)).gate).toEqual({ state: 'reached' });
  });

  test('meets 100 % although its parts do not add up to it in binary', () => {
    const tenths = Array.from({ length: 10 }, (_, at) => ({
      name: `L${at}`,
      weightPct: 10,
      plan: 3,
      fact: 3,
    }));
    expect(pays(november(tenths))).toBe(SALARY);
    expect(number(matrixIn(november(tenths)).total)).toBe(1);
  });

  test('does not depend on the order of the lines', () => {
    const straight = matrixIn(november(SALES));
    const turned = matrixIn(november(SALES.toReversed()));
    expect(turned.total).toEqual(straight.total);
    expect(turned.lines.map(({ indicator }) => indicator.title)).not.toEqual(
      straight.lines.map(({ indicator }) => indicator.title),
    );
  });

  test('is not known while a fact is missing, and says how far the others are', () => {
    const matrix = matrixIn(
      november([
        { name: 'A', weightPct: 60, plan: 10, fact: 10 },
        { name: 'B', weightPct: 40, plan: 10 },
      ]),
    );
    expect(matrix.total).toBeNull();
    expect([number(matrix.soFar.weighted), number(matrix.soFar.weight)]).toEqual([0.6, 0.6]);
    expect(matrix.gate).toMatchObject({ state: 'unknown', lines: [{ indicator: { title: 'B' } }] });
    expect(monthlyBonus(matrix, SALARY)).toBeNull();
  });

  test('is held up by no line that weighs nothing', () => {
    const matrix = matrixIn(
      november([
        { name: 'A', weightPct: 100, plan: 10, fact: 10 },
        { name: 'B', weightPct: 0, plan: 10 },
      ]),
    );
    expect(matrix.gate.state).toBe('reached');
  });

  test('with a gate on every line is stopped by one of 99 % whatever the sum', () => {
    const lines = [
      { name: 'A', weightPct: 50, plan: 100, fact: 120 },
      { name: 'B', weightPct: 50, plan: 100, fact: 99 },
    ];
    expect(matrixIn(november(lines)).gate.state).toBe('reached');
    const strict = matrixIn(november(lines, { matrixRule: 'everyLine' }));
    expect(strict.gate).toMatchObject({ state: 'linesShort', lines: [{ indicator: { title: 'B' } }] });
    expect(monthlyBonus(strict, SALARY)).toBe(0);
  });

  test('in the corridor pays by degree from 80 % on, at most 120 %', () => {
    const by = (fact: number) =>
      monthlyBonus(matrixIn(november([{ name: 'A', plan: 100, fact }], { matrixRule: 'corridor' })), SALARY);
    expect([by(79), by(80), by(91), by(300)]).toEqual([0, 4_800_000, 5_460_000, 7_200_000]);
  });

  test('pays nothing that can be told without a salary', () =>
    expect(monthlyBonus(matrixIn(one(100)), undefined)).toBeNull());
});

describe('a matrix', () => {
  test('has sections by kind of goal, each with the weight of its lines', () => {
    const matrix = matrixIn(
      november([
        { name: 'A', weightPct: 20, plan: 10, fact: 10, goalType: 'common' },
        { name: 'B', weightPct: 30, plan: 10, fact: 5, goalType: 'typical' },
        { name: 'C', weightPct: 50, plan: 10, fact: 10, goalType: 'typical' },
      ]),
    );
    expect(matrix.sections.map(({ id, weight, weighted }) => [id, number(weight), number(weighted)])).toEqual(
      [
        ['typical', 0.8, 0.65],
        ['common', 0.2, 0.2],
      ],
    );
  });

  test('holds what the person answers for in this period, and no more', () => {
    const robot = november(SALES.slice(0, 2));
    robot
      .period('December', '2026-12-01', '2026-12-31')
      .goal('Later', { periodId: robot.periodId('December') })
      .owner('Amy')
      .indicator('Of December')
      .goal('Of another', { periodId: robot.periodId('November') })
      .owner('Bill')
      .indicator('Of Bill')
      .goal('Given up', { periodId: robot.periodId('November'), state: 'cancelled' })
      .owner('Amy')
      .indicator('Of what was given up')
      .goal('All year', { start: '2026-01-01', end: '2026-12-31' })
      .owner('Amy')
      .indicator('With a target for November')
      .target(1, { periodId: robot.periodId('November') });
    expect(matrixIn(robot).lines.map(({ indicator }) => indicator.title)).toEqual([
      'Sales volume',
      'Pallets',
      'With a target for November',
    ]);
    const names = partiesIn(robot.plan, robot.periodId('November')).map((id) => robot.plan.parties[id]!.name);
    expect(names.toSorted()).toEqual(['Amy', 'Bill']);
  });

  test('without lines has no total and no mark', () => {
    const matrix = matrixIn(november([]));
    expect([matrix.total, matrix.gate.state]).toEqual([null, 'empty']);
  });

  test('of the sales representative is below 100 % although the pallets are above', () => {
    const { total, gate } = matrixIn(november(SALES));
    expect(gate.state).toBe('totalShort');
    expect(number(total)).toBeLessThan(1);
  });
});

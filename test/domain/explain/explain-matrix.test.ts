import { describe, expect, test } from 'vitest';
import { toNumber } from '../../../src/domain/exact/rational.ts';
import { explain } from '../../../src/domain/explain/explain.ts';
import type { Step } from '../../../src/domain/explain/explanation.ts';
import { matrixOf } from '../../../src/domain/matrix/matrix.ts';
import { plan, type PlanRobot } from '../../support/plan-robot.ts';

const TODAY = '2026-11-30';

function sales(): PlanRobot {
  const robot = plan().person('Amy').period('November', '2026-11-01', '2026-11-30', { type: 'month' });
  const periodId = robot.periodId('November');
  const lines: [string, number, number, number, object][] = [
    ['Pallets', 2_500, 3468, 3678, {}],
    ['Volume', 3_000, 1250, 1137, {}],
    ['Clients', 3_000, 8, 24, { capBp: 12_000 }],
    ['Visits', 1_500, 10, 5, { corridorLowBp: 8_000 }],
  ];
  for (const [title, matrixWeightBp, target, actual, fields] of lines) {
    robot
      .goal(`Goal: ${title}`, { periodId })
      .owner('Amy')
      .indicator(title, { method: 'ratio', matrixWeightBp, ...fields })
      .target(target, { periodId })
      .actual(actual, { periodId });
  }
  return robot;
}

const degreeOf = ({ figure }: Step): number =>
  figure && 'value' in figure && figure.value !== null ? figure.value : Number.NaN;

describe('the total of a matrix', () => {
  const robot = sales();
  const [partyId, periodId] = [robot.partyId('Amy'), robot.periodId('November')];
  const { root } = explain(robot.plan, TODAY, { type: 'matrixTotal', partyId, periodId })!;

  test('is what its explanation adds up to', () => {
    const steps = root.steps?.() ?? [];
    const sum = steps.reduce((total, step) => total + degreeOf(step) * (step.weightBp ?? 0), 0) / 10_000;
    expect(sum).toBeCloseTo(degreeOf(root), 9);
    expect(degreeOf(root)).toBe(toNumber(matrixOf(robot.plan, partyId, periodId, TODAY)!.total!));
  });

  test('tells what held a line, and goes down to the fact', () => {
    const steps = root.steps?.() ?? [];
    expect(steps.map(({ title, rule }) => [title, rule])).toEqual([
      ['Pallets', 'matrixLine.none'],
      ['Volume', 'matrixLine.none'],
      ['Clients', 'matrixLine.cap'],
      ['Visits', 'matrixLine.threshold'],
    ]);
    const [method] = steps[0]!.steps?.() ?? [];
    expect(method?.rule).toBe('method.ratio');
    expect(method?.steps?.().map(({ figure }) => figure && 'value' in figure && figure.value)).toEqual([
      3678, 3468,
    ]);
  });

  test('is told for one line alone as in the whole', () => {
    const subject = {
      type: 'matrixLine',
      indicatorId: robot.indicatorId('Clients'),
      partyId,
      periodId,
    } as const;
    const line = explain(robot.plan, TODAY, subject)!.root;
    expect([line.rule, degreeOf(line)]).toEqual(['matrixLine.cap', 1.2]);
  });

  test('goes by the target of the period asked about, not by a shorter one inside it', () => {
    const both = plan()
      .person('Amy')
      .period('Q4', '2026-10-01', '2026-12-31', { type: 'quarter' })
      .period('November', '2026-11-01', '2026-11-30', { type: 'month' });
    both
      .goal('Clients', { periodId: both.periodId('Q4') })
      .owner('Amy')
      .indicator('New clients', { method: 'ratio', aggregation: 'sum' })
      .target(20, { periodId: both.periodId('Q4') })
      .target(8, { periodId: both.periodId('November') })
      .actual(5, { periodId: both.periodId('Q4'), date: '2026-10-31' });
    const quarter = matrixOf(both.plan, both.partyId('Amy'), both.periodId('Q4'), TODAY)!;
    expect(quarter.lines[0]).toMatchObject({ plan: 20, fact: 5 });
    const month = matrixOf(both.plan, both.partyId('Amy'), both.periodId('November'), TODAY)!;
    expect(month.lines[0]).toMatchObject({ plan: 8, fact: undefined });
  });
});

import { describe, expect, test } from 'vitest';
import { computedFrom, formulaOf } from '../../../src/domain/scoring/computed-indicator.ts';
import { degreeOf } from '../../../src/domain/scoring/indicator-degree.ts';
import { scoresOf } from '../../../src/domain/scoring/scores.ts';
import { plan, type PlanRobot } from '../../support/plan-robot.ts';

const TODAY = '2026-06-30';

/** Domain A9: "Tender success rate", computed from two indicators of another goal. */
const tenders = (expression: string) =>
  plan()
    .goal('Take part')
    .indicator('Tenders held', { code: 'T1' })
    .actual(40)
    .indicator('Tenders won', { code: 'T2' })
    .actual(12)
    .goal('Win')
    .indicator('Success rate', { unit: '%', expression })
    .target(30);

const of = (robot: PlanRobot, title = 'Success rate') => robot.plan.indicators[robot.indicatorId(title)]!;
const degree = (robot: PlanRobot) => degreeOf(robot.plan, of(robot), TODAY);
const fault = (robot: PlanRobot) => {
  const formula = formulaOf(robot.plan, robot.indicatorId('Success rate'));
  return formula && !formula.ok ? formula.error : undefined;
};

describe('an indicator that is computed', () => {
  test.each(['[Tenders won] / [tenders held] * 100', 'T2 / T1 * 100'])('by %s', (expression) => {
    expect(degree(tenders(expression))).toEqual({ value: 1 });
  });
  test('has no number where a part has none', () => {
    const robot = tenders('T2 / T3').goal('More').indicator('Empty', { code: 'T3' });
    expect(degree(robot)).toEqual({ value: null, why: 'formulaUndefined' });
  });
  test('says what is wrong with a formula', () => {
    expect(degree(tenders('T2 /'))).toEqual({ value: null, why: 'formulaBroken' });
    expect(fault(tenders('T2 /'))).toMatchObject({ code: 'ended', at: 5 });
    expect(fault(tenders('T2 / T9'))).toEqual({ code: 'unknownName', found: 'T9' });
    expect(fault(tenders('T2 / T1').goal('Again').indicator('Tenders won', { code: 'T2' }))).toEqual({
      code: 'ambiguousName',
      found: 'T2',
    });
  });
  test('cannot be made of itself, through others neither', () => {
    expect(fault(tenders('[Success rate] + 1'))).toEqual({ code: 'unknownName', found: 'Success rate' });
    const robot = tenders('[Other] + 1')
      .goal('Loop')
      .indicator('Other', { expression: '[Success rate] + 1' });
    expect(fault(robot)).toEqual({ code: 'formulaLoop', found: 'Success rate' });
    expect(degree(robot)).toEqual({ value: null, why: 'formulaBroken' });
    expect(formulaOf(robot.plan, robot.indicatorId('Other'))).toMatchObject({
      error: { code: 'formulaLoop', found: 'Other' },
    });
  });
  test('over many others, each named twice, is computed at once', () => {
    const robot = plan().goal('Grow').indicator('Step 0', { code: 'S0' }).actual(1);
    for (let step = 1; step <= 40; step++)
      robot.indicator(`Step ${step}`, { code: `S${step}`, expression: `(S${step - 1} + S${step - 1}) / 2` });
    robot.target(2);
    expect(degreeOf(robot.plan, of(robot, 'Step 40'), TODAY)).toEqual({ value: 0.5 });
  });
  test('moves the score of its goal with each fact of its parts, through others too', () => {
    const robot = tenders('T2 / T1 * 100')
      .goal('Report')
      .indicator('Twice', { expression: '[Success rate] * 2' });
    robot.target(60);
    const score = () => scoresOf(robot.plan, TODAY)(robot.id('Report')).degree.value;
    expect(score()).toBe(1);
    robot.do({
      type: 'addRow',
      table: 'values',
      fields: {
        indicatorId: robot.indicatorId('Tenders won'),
        kind: 'actual',
        amount: 6,
        date: '2026-06-01',
      },
    });
    expect(score()).toBe(0.5);
    expect(computedFrom(robot.plan, robot.indicatorId('Tenders held'))).toEqual(
      new Set([robot.indicatorId('Success rate'), robot.indicatorId('Twice')]),
    );
  });
});

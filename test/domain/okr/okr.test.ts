import { describe, expect, test } from 'vitest';
import { fromBasisPoints, toNumber } from '../../../src/domain/exact/rational.ts';
import { bandOf, expectedGrade, gradeOf } from '../../../src/domain/okr/grade.ts';
import { okrOf } from '../../../src/domain/okr/okr.ts';
import { plan, type PlanRobot } from '../../support/plan-robot.ts';

const TODAY = '2026-11-30';

describe('a grade', () => {
  test.each([
    [10_000, 'high', 1],
    [7_000, 'high', 0.7],
    [6_999, 'middle', 0.6],
    [4_000, 'middle', 0.4],
    [3_999, 'low', 0.3],
    [0, 'low', 0],
  ])('of %d basis points is %s and reads %d', (bp, band, grade) => {
    const score = fromBasisPoints(bp);
    expect([bandOf(score), gradeOf(score)]).toEqual([band, grade]);
  });

  test('is expected to be 1 for what was promised, 0.7 for what was dared', () =>
    expect([expectedGrade('committed'), expectedGrade('aspirational')]).toEqual([1, 0.7]));
});

function quarter(): PlanRobot {
  return plan()
    .goal('Loved by users')
    .goal('Reach 100 reviews')
    .under('Loved by users', { weightPct: 75 })
    .indicator('Reviews', { method: 'ratio' })
    .target(100)
    .actual(40)
    .goal('Answer within an hour')
    .under('Loved by users', { weightPct: 25 })
    .indicator('Answered in time', { method: 'ratio' })
    .target(100)
    .actual(150);
}

describe('an objective', () => {
  test('is the weighted average of its key results, none of them more than 1', () => {
    const [objective] = okrOf(quarter().plan, null, TODAY);
    expect(objective?.node.title).toBe('Loved by users');
    expect(objective?.keyResults.map(({ score }) => score && toNumber(score))).toEqual([0.4, 1]);
    expect(toNumber(objective!.score!)).toBe(0.55);
  });

  test('is there before it has key results, and is graded by none', () => {
    const robot = quarter().goal('New objective');
    const last = okrOf(robot.plan, null, TODAY).at(-1);
    expect([last?.node.title, last?.score, last?.keyResults]).toEqual(['New objective', null, []]);
  });

  test('counts only goals with exactly one indicator as key results', () => {
    const robot = quarter()
      .goal('Two measures')
      .under('Loved by users')
      .indicator('One')
      .indicator('Two')
      .goal('No measure')
      .under('Loved by users');
    expect(okrOf(robot.plan, null, TODAY)[0]?.keyResults).toHaveLength(2);
  });

  test('is shown in the periods that it touches', () => {
    const robot = quarter()
      .period('2026', '2026-01-01', '2026-12-31')
      .period('Q3', '2026-07-01', '2026-09-30')
      .period('Q4', '2026-10-01', '2026-12-31');
    robot
      .goal('Of the third quarter', { periodId: robot.periodId('Q3') })
      .goal('Of the year', { periodId: robot.periodId('2026') });
    const titles = (period: string) =>
      okrOf(robot.plan, robot.periodId(period), TODAY).map(({ node }) => node.title);
    expect(titles('Q4')).toEqual(['Loved by users', 'Of the year']);
    expect(titles('Q3')).toEqual(['Loved by users', 'Of the third quarter', 'Of the year']);
  });
});

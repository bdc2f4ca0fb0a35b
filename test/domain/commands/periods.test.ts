import { expect, test } from 'vitest';
import { periodLines } from '../../../src/domain/cycle/period-tree.ts';
import { partsOfYear } from '../../../src/domain/cycle/period-span.ts';
import type { PeriodId } from '../../../src/domain/ids.ts';
import { plan, type PlanRobot } from '../../support/plan-robot.ts';

const given = (title: string, start: string, end: string, type = 'custom') =>
  ({ id: title as PeriodId, title, type: type as 'custom', start, end }) as const;
const lines = (robot: PlanRobot) =>
  periodLines(robot.plan).map(({ period, level }) => `${'  '.repeat(level - 1)}${period.title}`);

function withYear(): PlanRobot {
  const robot = plan();
  const quarters = partsOfYear('2026-01-01', 'quarter').map(({ start, end }, at) =>
    given(`Q${at + 1}`, start, end, 'quarter'),
  );
  robot.do({
    type: 'addPeriods',
    periods: [given('2026', '2026-01-01', '2026-12-31', 'year'), ...quarters],
  });
  return robot;
}

test('a year is added with its quarters, each in its place and in planning', () => {
  const robot = withYear();
  expect(lines(robot)).toEqual(['2026', '  Q1', '  Q2', '  Q3', '  Q4']);
  expect(robot.plan.periods['Q1' as PeriodId]).toMatchObject({ parentId: '2026', phase: 'plan' });
});

test('halves added later take in the quarters that lie in them', () => {
  const robot = withYear();
  const halves = partsOfYear('2026-01-01', 'half').map(({ start, end }, at) =>
    given(`H${at + 1}`, start, end, 'half'),
  );
  robot.do({ type: 'addPeriods', periods: halves });
  expect(lines(robot)).toEqual(['2026', '  H1', '    Q1', '    Q2', '  H2', '    Q3', '    Q4']);
});

test.each([
  ['sharing days with a sibling', '2026-03-15', '2026-04-15', 'periodOverlaps'],
  ['ending before it starts', '2026-03-15', '2026-03-01', 'periodTurned'],
])('a period %s is refused', (_what, start, end, code) => {
  const robot = withYear();
  expect(robot.refusal({ type: 'addPeriods', periods: [given('Sprint', start, end)] }).code).toBe(code);
});

test('a period keeps within its parent, and its parent around it', () => {
  const robot = withYear();
  const edit = (id: string, fields: object) =>
    robot.refusal({ type: 'editPeriod', id: id as PeriodId, fields });
  expect(edit('Q4', { end: '2027-01-15' })).toMatchObject({
    code: 'periodOutside',
    params: { title: '2026' },
  });
  expect(edit('2026', { end: '2026-12-15' })).toMatchObject({
    code: 'periodOutside',
    params: { title: 'Q4' },
  });
  robot.do({ type: 'editPeriod', id: 'Q4' as PeriodId, fields: { end: '2026-12-15', title: 'Last' } });
  expect(lines(robot).at(-1)).toBe('  Last');
});

test('goals are planned in a period and left to what they hang below again', () => {
  const robot = withYear();
  robot.goal('Sell').node('risk', 'Strike');
  const ids = robot.ids('Sell', 'Strike');
  robot.do({ type: 'planIn', ids, periodId: 'Q1' as PeriodId });
  expect(robot.plan.nodes[robot.id('Sell')]).toMatchObject({ periodId: 'Q1' });
  expect(robot.plan.nodes[robot.id('Strike')]).not.toHaveProperty('periodId');
  robot.do({ type: 'planIn', ids, periodId: null });
  expect(robot.plan.nodes[robot.id('Sell')]).not.toHaveProperty('periodId');
});

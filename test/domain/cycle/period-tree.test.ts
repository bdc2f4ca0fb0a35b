import { expect, test } from 'vitest';
import {
  childPeriods,
  periodBeside,
  periodLines,
  periodOn,
  periodsAround,
  periodsWithin,
} from '../../../src/domain/cycle/period-tree.ts';
import { plan } from '../../support/plan-robot.ts';

const year = () =>
  plan()
    .period('Q2', '2026-04-01', '2026-06-30', { type: 'quarter' })
    .period('2026', '2026-01-01', '2026-12-31', { type: 'year' })
    .period('Q1', '2026-01-01', '2026-03-31', { type: 'quarter' })
    .period('January', '2026-01-01', '2026-01-31', { type: 'month' })
    .period('2027', '2027-01-01', '2027-12-31', { type: 'year' });

const lines = (robot: ReturnType<typeof year>) =>
  periodLines(robot.plan).map(({ period, level }) => `${'  '.repeat(level - 1)}${period.title}`);

test('periods stand below the ones that hold their days, in order of time', () => {
  expect(lines(year())).toEqual(['2026', '  Q1', '    January', '  Q2', '2027']);
});

test('the parent a period names counts more than its days', () => {
  const robot = year();
  robot.do({
    type: 'editRows',
    table: 'periods',
    ids: [robot.periodId('Q2')],
    fields: { parentId: robot.periodId('2027') },
  });
  expect(lines(robot)).toEqual(['2026', '  Q1', '    January', '2027', '  Q2']);
});

test('what lies around and within a period', () => {
  const robot = year();
  const { plan: made } = robot;
  const id = (title: string) => robot.periodId(title);
  expect(periodsAround(made, id('January'))).toEqual([id('Q1'), id('2026')]);
  expect([...periodsWithin(made, id('Q1'))].toSorted()).toEqual([id('Q1'), id('January')].toSorted());
  expect(childPeriods(made, null).map(({ title }) => title)).toEqual(['2026', '2027']);
  expect(childPeriods(made, id('2026')).map(({ title }) => title)).toEqual(['Q1', 'Q2']);
});

test('the period of a day is the shortest, the one beside it is of its type', () => {
  const robot = year();
  expect(periodOn(robot.plan, '2026-01-15')?.title).toBe('January');
  expect(periodOn(robot.plan, '2026-08-15')?.title).toBe('2026');
  expect(periodOn(robot.plan, '2025-08-15')).toBeNull();
  expect(periodBeside(robot.plan, robot.periodId('2026'), 1)?.title).toBe('2027');
  expect(periodBeside(robot.plan, robot.periodId('Q1'), -1)).toBeNull();
});

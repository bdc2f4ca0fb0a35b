import { expect, test } from 'vitest';
import { asideOf } from '../../../src/domain/cycle/aside.ts';
import { plan } from '../../support/plan-robot.ts';

const robot = plan()
  .period('2026', '2026-01-01', '2026-12-31', { type: 'year' })
  .period('Q1', '2026-01-01', '2026-03-31', { type: 'quarter' })
  .period('Q2', '2026-04-01', '2026-06-30', { type: 'quarter' })
  .period('April', '2026-04-01', '2026-04-30', { type: 'month' });
const at = (title: string) => ({ periodId: robot.periodId(title) });
robot
  .goal('Grow', { level: 'strategic', ...at('2026') })
  .goal('Sell in spring', { level: 'tactical', ...at('Q1') })
  .under('Grow')
  .goal('Sell in summer', { level: 'tactical', ...at('Q2') })
  .under('Grow')
  .goal('Call', at('April'))
  .under('Sell in summer')
  .goal('Learn')
  .link('Sell in summer', 'Sell in spring', { type: 'carriedOver' });

const aside = (period: string) =>
  [...asideOf(robot.plan, robot.periodId(period))].map((id) => robot.plan.nodes[id]?.title).toSorted();

test('goals of periods beside the one worked on step aside, those around and within it stay', () => {
  expect(aside('Q2')).toEqual(['Sell in spring']);
  expect(aside('April')).toEqual(['Sell in spring']);
  expect(aside('Q1')).toEqual(['Call', 'Sell in summer']);
});

test('in a period that holds both, what was carried over makes room for what it became', () => {
  expect(aside('2026')).toEqual(['Sell in spring']);
});

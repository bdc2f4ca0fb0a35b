import { expect, test } from 'vitest';
import { dueDay } from '../../../src/domain/cycle/dates.ts';
import { settingsOf } from '../../../src/domain/plan.ts';
import { plan } from '../../support/plan-robot.ts';

test('a step is due so many days from the first or the last day, calendar or working days', () => {
  const settings = settingsOf(plan().plan);
  // 2026-08-01 is a Saturday, 2026-08-31 a Monday.
  const period = { start: '2026-08-01', end: '2026-08-31' };
  const due = (from: 'start' | 'end', days: number, unit: 'calendar' | 'working') =>
    dueDay({ from, days, unit }, period, settings);
  expect(due('start', -60, 'working')).toBe('2026-05-11');
  expect(due('start', 0, 'calendar')).toBe('2026-08-01');
  expect(due('start', 0, 'working')).toBe('2026-07-31');
  expect(due('end', 0, 'working')).toBe('2026-08-31');
  expect(due('end', 3, 'working')).toBe('2026-09-03');
  expect(due('end', 3, 'calendar')).toBe('2026-09-03');
});

import { expect, test } from 'vitest';
import { noticeDay, workingDaysBetween } from '../../src/domain/working-days.ts';

const week = { workdays: [1, 2, 3, 4, 5], holidays: [] };

/** Domain C6: the last day on which goals of a month can be agreed is 60 working days before it. */
test.each([
  ['2024-05-01', '2024-02-07'],
  ['2025-01-01', '2024-10-09'],
  ['2026-10-01', '2026-07-09'],
])('60 working days before %s begin on %s', (month, day) => {
  expect(workingDaysBetween(day, month, week)).toBe(60);
  expect(noticeDay(month, 60, week)).toBe(day);
});

test('holidays are not worked, and a late agreement leaves no days', () => {
  expect(
    workingDaysBetween('2024-05-01', '2024-05-08', { ...week, holidays: ['2024-05-01', '2024-05-04'] }),
  ).toBe(4);
  expect(workingDaysBetween('2024-05-08', '2024-05-01', week)).toBe(0);
});

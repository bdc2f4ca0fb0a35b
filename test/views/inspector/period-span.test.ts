import { describe, expect, test } from 'vitest';
import { nextSpan, partOfYear } from '../../../src/views/inspector/period-span.ts';

const today = '2026-03-15';

describe('the first period of a type is the one today lies in', () => {
  test.each([
    ['year', 1, '2026-01-01', '2026-12-31'],
    ['half', 1, '2026-01-01', '2026-06-30'],
    ['quarter', 1, '2026-01-01', '2026-03-31'],
    ['month', 1, '2026-03-01', '2026-03-31'],
    ['year', 4, '2025-04-01', '2026-03-31'],
    ['quarter', 2, '2026-02-01', '2026-04-30'],
    ['year', 10, '2025-10-01', '2026-09-30'],
  ] as const)('%s of a fiscal year from month %d', (type, month, start, end) => {
    expect(nextSpan(type, [], today, month)).toEqual({ start, end });
  });
});

describe('further ones follow the latest of their type', () => {
  test('a quarter after the last quarter, whatever years there are', () => {
    const periods = [
      { type: 'quarter', end: '2026-06-30' },
      { type: 'quarter', end: '2026-09-30' },
      { type: 'year', end: '2030-12-31' },
    ] as const;
    expect(nextSpan('quarter', periods, today, 1)).toEqual({ start: '2026-10-01', end: '2026-12-31' });
  });
  test('February of a leap year', () => {
    const periods = [{ type: 'month', end: '2028-01-31' }] as const;
    expect(nextSpan('month', periods, today, 1)).toEqual({ start: '2028-02-01', end: '2028-02-29' });
  });
});

test('quarters are counted from the first month of the fiscal year', () => {
  expect(partOfYear('quarter', '2026-01-01', 1)).toBe(1);
  expect(partOfYear('quarter', '2026-10-01', 1)).toBe(4);
  expect(partOfYear('quarter', '2026-01-01', 4)).toBe(4);
  expect(partOfYear('half', '2026-10-01', 4)).toBe(2);
});

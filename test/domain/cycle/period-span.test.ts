import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fiscalYearOf, nextSpan, partOfYear, partsOfYear } from '../../../src/domain/cycle/period-span.ts';
import { dayAfter } from '../../../src/domain/working-days.ts';
import { runs } from '../../support/runs.ts';

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

test('a fiscal year begins on the first day of its month, whatever day is asked about', () => {
  expect(fiscalYearOf('2026-03-31', 4)).toEqual({ start: '2025-04-01', end: '2026-03-31' });
  expect(fiscalYearOf('2026-04-01', 4)).toEqual({ start: '2026-04-01', end: '2027-03-31' });
  expect(fiscalYearOf('2028-02-29', 3)).toEqual({ start: '2027-03-01', end: '2028-02-29' });
});

test('halves, quarters and months of any fiscal year follow each other without gap or overlap', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1901, max: 2198 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
      const whole = fiscalYearOf(`${year}-07-15`, month);
      for (const [type, count] of [
        ['year', 1],
        ['half', 2],
        ['quarter', 4],
        ['month', 12],
      ] as const) {
        const parts = partsOfYear(whole.start, type);
        expect(parts).toHaveLength(count);
        expect(parts[0]?.start).toBe(whole.start);
        expect(parts.at(-1)?.end).toBe(whole.end);
        for (const [at, part] of parts.slice(1).entries()) {
          expect(part.start).toBe(dayAfter(parts[at]?.end ?? '', 1));
          expect(part.end > part.start).toBe(true);
        }
      }
    }),
    runs(300, 5_000),
  );
});

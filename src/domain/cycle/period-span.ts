import type { CalendarDay } from '../date.ts';
import type { Period } from '../rows/period.ts';

type PeriodType = Period['type'];
/** What a year can be divided into, itself included. */
export type PartOfYear = Exclude<PeriodType, 'custom'>;
export interface Span {
  readonly start: CalendarDay;
  readonly end: CalendarDay;
}

const MONTHS: Readonly<Record<PartOfYear, number>> = {
  year: 12,
  half: 6,
  quarter: 3,
  month: 1,
};

const day = (year: number, month: number, date: number): string =>
  new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10);

/**
 * The next period of a type: after the latest one of that type or, with none yet, the one that today lies in. Years,
 * halves and quarters are counted from the first month of the fiscal year, 1 to 12.
 */
export function nextSpan(
  type: PeriodType,
  periods: readonly Pick<Period, 'type' | 'end'>[],
  today: string,
  fiscalYearStartMonth: number,
): Span {
  const months = type === 'custom' ? 1 : MONTHS[type];
  const ends = periods.filter((period) => period.type === type).map(({ end }) => end);
  const latest = ends.toSorted().at(-1);
  if (latest !== undefined) {
    const [year = 0, month = 1, date = 1] = latest.split('-').map(Number);
    const start = day(year, month - 1, date + 1);
    return { start, end: endOf(start, months) };
  }
  const [year = 0, month = 1] = today.split('-').map(Number);
  const since = (month - fiscalYearStartMonth + 12) % months;
  const start = day(year, month - 1 - since, 1);
  return { start, end: endOf(start, months) };
}

function endOf(start: string, months: number): string {
  const [year = 0, month = 1, date = 1] = start.split('-').map(Number);
  return day(year, month - 1 + months, date - 1);
}

/** Which half or quarter of its fiscal year a period beginning on this day is, from 1. */
export function partOfYear(type: 'half' | 'quarter', start: string, fiscalYearStartMonth: number): number {
  const month = Number(start.slice(5, 7));
  return Math.floor(((month - fiscalYearStartMonth + 12) % 12) / MONTHS[type]) + 1;
}

/** The fiscal year a day lies in. */
export function fiscalYearOf(day_: CalendarDay, fiscalYearStartMonth: number): Span {
  const [year = 0, month = 1] = day_.split('-').map(Number);
  const start = day(month < fiscalYearStartMonth ? year - 1 : year, fiscalYearStartMonth - 1, 1);
  return { start, end: endOf(start, MONTHS.year) };
}

/** The parts of a type that the twelve months from this day on are divided into. */
export function partsOfYear(start: CalendarDay, type: PartOfYear): readonly Span[] {
  const [year = 0, month = 1] = start.split('-').map(Number);
  const months = MONTHS[type];
  return Array.from({ length: MONTHS.year / months }, (_, at) => {
    const from = day(year, month - 1 + at * months, 1);
    return { start: from, end: endOf(from, months) };
  });
}

/** Where in its fiscal year a period stands, as its name tells. */
export function placeInYear(type: PeriodType, start: CalendarDay, fiscalYearStartMonth: number) {
  const year = fiscalYearOf(start, fiscalYearStartMonth);
  return type === 'half' || type === 'quarter'
    ? { part: partOfYear(type, start, fiscalYearStartMonth), year }
    : { year };
}

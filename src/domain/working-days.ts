import type { CalendarDay } from './date.ts';
import type { Settings } from './rows/settings.ts';

const DAY_MS = 86_400_000;
/** More than the longest notice a policy can ask for, weekends and holidays included. */
const FARTHEST_DAYS = 2_000;

/** Which days are worked, by the plan's calendar. */
export type WorkCalendar = Pick<Settings, 'workdays' | 'holidays'>;

/** The day so many days after (or before) another. */
export const dayAfter = (day: CalendarDay, days: number): CalendarDay =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

/** ISO weekday, 1 Monday to 7 Sunday. */
const weekday = (day: CalendarDay): number => new Date(Date.parse(day)).getUTCDay() || 7;

export const isWorked = (day: CalendarDay, { workdays, holidays }: WorkCalendar): boolean =>
  workdays.includes(weekday(day)) && !holidays.includes(day);

/** The working day so many of them after a day, which itself is not counted. */
export function workingDayAfter(from: CalendarDay, count: number, calendar: WorkCalendar): CalendarDay {
  let day = from;
  let left = count;
  for (let step = 0; left > 0 && step < FARTHEST_DAYS; step++) {
    day = dayAfter(day, 1);
    if (isWorked(day, calendar)) left--;
  }
  return day;
}

/** The working days from one day on and before another: the first counts, the last does not (domain C6). */
export function workingDaysBetween(from: CalendarDay, before: CalendarDay, calendar: WorkCalendar): number {
  const holidays = new Set(calendar.holidays);
  let count = 0;
  let day = from;
  for (let step = 0; day < before && step < FARTHEST_DAYS; step++) {
    if (calendar.workdays.includes(weekday(day)) && !holidays.has(day)) count++;
    day = dayAfter(day, 1);
  }
  return count;
}

/** The last day from which so many working days lie before another, itself counted (domain C6). */
export function noticeDay(before: CalendarDay, count: number, calendar: WorkCalendar): CalendarDay {
  const holidays = new Set(calendar.holidays);
  let day = before;
  let left = count;
  for (let step = 0; left > 0 && step < FARTHEST_DAYS; step++) {
    day = dayAfter(day, -1);
    if (calendar.workdays.includes(weekday(day)) && !holidays.has(day)) left--;
  }
  return day;
}

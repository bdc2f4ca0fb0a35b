import type { CalendarDay } from '../date.ts';
import type { Period } from '../rows/period.ts';
import { dayAfter, isWorked, noticeDay, type WorkCalendar, workingDayAfter } from '../working-days.ts';
import type { DueDay } from './template.ts';

/** The day by which a step is to be done. Of working days none means: that day, or the last one worked before it. */
export function dueDay(
  { from, days, unit }: DueDay,
  period: Pick<Period, 'start' | 'end'>,
  calendar: WorkCalendar,
): CalendarDay {
  const origin = period[from];
  if (unit === 'calendar') return dayAfter(origin, days);
  if (days < 0) return noticeDay(origin, -days, calendar);
  if (days > 0) return workingDayAfter(origin, days, calendar);
  return isWorked(origin, calendar) ? origin : noticeDay(origin, 1, calendar);
}

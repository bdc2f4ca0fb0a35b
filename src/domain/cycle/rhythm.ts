import type { CalendarDay } from '../date.ts';
import type { Node } from '../kinds/index.ts';
import type { Period } from '../rows/period.ts';
import type { Settings } from '../rows/settings.ts';
import { dayAfter } from '../working-days.ts';
import { factsDue } from './deadlines.ts';

/** How often one looks at a goal (domain A12, E): control by input every week, mixed every month, by output at the end. */
export type Rhythm = 'weekly' | 'monthly' | 'end';

export const rhythmOf = (node: Node): Rhythm => {
  const control = 'control' in node ? node.control : undefined;
  return control === 'input' ? 'weekly' : control === 'output' ? 'end' : 'monthly';
};

/**
 * How a check-in stands, from what calls for most to what calls for least: the last day for facts is past, the day has
 * passed, it is the day, there is time, nothing more is asked.
 */
export const STANDINGS = ['overdue', 'stale', 'due', 'fresh', 'done'] as const;
export type Standing = (typeof STANDINGS)[number];

const WEEK = 7;

/** The next day to check in within a period; null where nothing more is asked. */
export function nextCheckIn(
  rhythm: Rhythm,
  last: CalendarDay | null,
  { start, end }: Pick<Period, 'start' | 'end'>,
): CalendarDay | null {
  // What was said in the last days of a period is what there is to say at its end.
  if (last !== null && last >= dayAfter(end, 1 - WEEK)) return null;
  if (rhythm === 'end') return end;
  const from = last === null || last < start ? start : last;
  const next = rhythm === 'weekly' ? dayAfter(from, WEEK) : monthAfter(from);
  return next < end ? next : end;
}

/** The same day of the next month, or its last where it has no such day. */
export function monthAfter(day: CalendarDay): CalendarDay {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfNext = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(date, lastOfNext))).toISOString().slice(0, 10);
}

/** Facts of a period are closed once it is evaluated (domain E, edit matrix). */
export const isClosed = ({ phase }: Period): boolean =>
  phase === 'evaluate' || phase === 'review' || phase === 'closed';

export function standingOf(
  due: CalendarDay | null,
  period: Period,
  today: CalendarDay,
  settings: Pick<Settings, 'policies'>,
): Standing {
  if (due === null || isClosed(period) || today < period.start) return 'done';
  if (today < due) return 'fresh';
  if (today > factsDue(period, settings)) return 'overdue';
  // At the end of a period there is time until the last day for facts.
  return today === due || due === period.end ? 'due' : 'stale';
}

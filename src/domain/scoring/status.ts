import type { CalendarDay } from '../date.ts';
import { settled } from './degree.ts';

/** How a node stands, in the order from best to worst; `none` where nothing can be said. */
export const STATUSES = ['achieved', 'onTrack', 'atRisk', 'behind', 'none'] as const;
export type Status = (typeof STATUSES)[number];

export interface Span {
  readonly start?: CalendarDay | undefined;
  readonly end?: CalendarDay | undefined;
}

const days = (from: CalendarDay, to: CalendarDay): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** The share expected by now: of the days gone, both ends counted; all of it where no dates say otherwise (domain C3). */
export function expectedBy(today: CalendarDay, { start, end }: Span): number {
  if (!start || !end || end < start || today > end) return 1;
  if (today < start) return 0;
  return (days(start, today) + 1) / (days(start, end) + 1);
}

/**
 * Achieved at 100 %; on track where no less is done than is expected by now; at risk within the corridor below that;
 * behind otherwise. Where nothing is expected yet, nothing is late.
 */
export function statusOf(degree: number | null, expected: number, corridorLow: number): Status {
  if (degree === null) return 'none';
  if (degree >= 1) return 'achieved';
  if (degree >= settled(expected)) return 'onTrack';
  return degree >= settled(expected * corridorLow) ? 'atRisk' : 'behind';
}

import type { CalendarDay } from '../date.ts';
import {
  type Amount,
  compare,
  type Rational,
  exact,
  ONE,
  divide,
  multiply,
  ZERO,
} from '../exact/rational.ts';
import type { Node } from '../kinds/index.ts';

/** How a node stands, in the order from best to worst; `none` where nothing can be said. */
export const STATUSES = ['achieved', 'onTrack', 'atRisk', 'behind', 'none'] as const;
export type Status = (typeof STATUSES)[number];

export interface Span {
  readonly start?: CalendarDay | undefined;
  readonly end?: CalendarDay | undefined;
}

/** The time of a node, where it has any. */
export const spanOf = (node: Node | undefined): Span =>
  node && 'start' in node ? { start: node.start, end: node.end } : {};

const days = (from: CalendarDay, to: CalendarDay): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** The share expected by now: of the days gone, both ends counted; all of it where no dates say otherwise (domain C3). */
export function expectedBy(today: CalendarDay, { start, end }: Span): Rational {
  if (!start || !end || end < start || today > end) return ONE;
  if (today < start) return ZERO;
  return divide(exact(days(start, today) + 1), exact(days(start, end) + 1));
}

/**
 * Achieved at 100 %; on track where no less is done than is expected by now; at risk within the corridor below that;
 * behind otherwise. Where nothing is expected yet, nothing is late.
 */
export function statusOf(degree: Amount | null, expected: Amount, corridorLow: Amount): Status {
  if (degree === null) return 'none';
  const reaches = (mark: Rational) => compare(exact(degree), mark) >= 0;
  if (reaches(ONE)) return 'achieved';
  if (reaches(exact(expected))) return 'onTrack';
  return reaches(multiply(exact(expected), exact(corridorLow))) ? 'atRisk' : 'behind';
}

import { dueDates } from '../../domain/cycle/due-dates.ts';
import { localDay } from '../../domain/date.ts';
import { hasRows, type Plan } from '../../domain/plan.ts';
import type { DueSoon } from '../contract.ts';

/** As many as the list of plans could ever show of one plan. */
const MOST = 12;

/** What is due next in a plan, to be seen without reading it; days stand for themselves, so it stays true for a while. */
export function dueSoon(plan: Plan, now: Date): readonly DueSoon[] {
  if (!hasRows(plan, 'periods')) return [];
  return dueDates(plan, localDay(now))
    .slice(0, MOST)
    .map(({ what, day, periodId, count }) => ({
      what,
      day,
      period: plan.periods[periodId]?.title ?? '',
      ...(count !== undefined && { count }),
    }));
}

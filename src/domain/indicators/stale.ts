import type { CalendarDay } from '../date.ts';
import type { Indicator } from '../rows/indicator.ts';
import { dayAfter } from '../working-days.ts';

/** So many days a fact stays fresh, by how often it is asked for: the longest such span there is. */
const FRESH_DAYS: Readonly<Record<NonNullable<Indicator['frequency']>, number>> = {
  weekly: 7,
  monthly: 31,
  quarterly: 92,
  halfYearly: 184,
  yearly: 366,
  end: Number.POSITIVE_INFINITY,
};

/** Older than its frequency asks for [OURS]; where no frequency or no fact is named, nobody can be late. */
export function isStale(
  { frequency }: Pick<Indicator, 'frequency'>,
  lastDay: CalendarDay | null,
  today: CalendarDay,
): boolean {
  if (!frequency || lastDay === null) return false;
  const days = FRESH_DAYS[frequency];
  return Number.isFinite(days) && dayAfter(lastDay, days) < today;
}

import type { CalendarDay } from '../date.ts';
import type { Period } from '../rows/period.ts';
import type { Policies, Settings } from '../rows/settings.ts';

type Days = Pick<Period, 'end' | 'factsBy'>;

/** The last day for facts of a time that ends on this day: the 3rd (policy) of the month after it (domain A8, C6). */
export function factsDeadline(end: CalendarDay, { factsDayOfMonth }: Pick<Policies, 'factsDayOfMonth'>) {
  const [year = 0, month = 1] = end.split('-').map(Number);
  return new Date(Date.UTC(year, month, factsDayOfMonth)).toISOString().slice(0, 10);
}

/** The last day for facts of a period: the one it names, else by the policy. */
export const factsDue = ({ end, factsBy }: Days, { policies }: Pick<Settings, 'policies'>): CalendarDay =>
  factsBy ?? factsDeadline(end, policies);

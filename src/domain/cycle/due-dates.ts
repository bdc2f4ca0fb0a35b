import { deadlinesOf } from '../agreement/deadlines.ts';
import type { CalendarDay } from '../date.ts';
import type { PeriodId } from '../ids.ts';
import { type Plan, rowsOf } from '../plan.ts';
import type { Period } from '../rows/period.ts';
import { checkInsOf } from './check-ins.ts';
import { membersOf } from './members.ts';

export const DUE_KINDS = ['agree', 'start', 'checkIn', 'end', 'facts'] as const;
export type DueKind = (typeof DUE_KINDS)[number];

/** Something that is due on a day, and how much of it there is. */
export interface DueDate {
  readonly what: DueKind;
  readonly day: CalendarDay;
  readonly periodId: PeriodId;
  readonly count?: number;
}

/**
 * What is due in a plan, in order of time: what is still open of agreements, facts and check-ins, however late it is,
 * and the beginnings and ends to come. Goals are agreed on by a day where the period names one or is a month (domain A8).
 */
export function dueDates(plan: Plan, today: CalendarDay): readonly DueDate[] {
  const ofPeriods = rowsOf(plan, 'periods').flatMap((period) => datesOf(plan, period, today));
  return [...ofPeriods, ...checkInsDue(plan, today)].toSorted(
    (a, b) => compare(a.day, b.day) || DUE_KINDS.indexOf(a.what) - DUE_KINDS.indexOf(b.what),
  );
}

function datesOf(plan: Plan, period: Period, today: CalendarDay): readonly DueDate[] {
  const { agreeBy, factsBy } = deadlinesOf(plan, period);
  const { phase = 'plan', id: periodId, start, end } = period;
  const hasGoals = membersOf(plan, periodId).length > 0;
  const isBegun = phase !== 'plan' && phase !== 'organize';
  const isMeasured = phase === 'evaluate' || phase === 'review' || phase === 'closed';
  const dates: DueDate[] = [];
  if (hasGoals && phase === 'plan' && agreeBy) dates.push({ what: 'agree', day: agreeBy, periodId });
  if (!isBegun && start >= today) dates.push({ what: 'start', day: start, periodId });
  if (!isMeasured && end >= today) dates.push({ what: 'end', day: end, periodId });
  if (!isMeasured && hasGoals && start <= today) dates.push({ what: 'facts', day: factsBy, periodId });
  return dates;
}

/** Of each period what is late, what is for today, and what comes next, each under its first day. */
function checkInsDue(plan: Plan, today: CalendarDay): readonly DueDate[] {
  const due = new Map<string, DueDate>();
  for (const { id } of rowsOf(plan, 'nodes')) {
    for (const { due: day, standing, period } of checkInsOf(plan, id, today)) {
      if (day === null || standing === 'done') continue;
      const key = `${day < today ? 'late' : day === today ? 'today' : 'later'} ${period.id}`;
      const known = due.get(key);
      const first = known && known.day < day ? known.day : day;
      due.set(key, { what: 'checkIn', day: first, periodId: period.id, count: (known?.count ?? 0) + 1 });
    }
  }
  return [...due.values()];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

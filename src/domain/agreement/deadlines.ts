import { factsDue } from '../cycle/deadlines.ts';
import type { CalendarDay } from '../date.ts';
import { type Plan, settingsOf } from '../plan.ts';
import type { Period } from '../rows/period.ts';
import type { Agreement } from '../rows/role.ts';
import type { AgreeReading, Settings } from '../rows/settings.ts';
import { dayAfter, noticeDay } from '../working-days.ts';

type Asked = Pick<Settings, 'workdays' | 'holidays' | 'policies'>;

/** By when goals of a period have to be proposed and agreed, and its facts be in. */
export interface Deadlines {
  /** Only where the 60 days are the time to agree in. */
  readonly proposeBy: CalendarDay | null;
  readonly agreeBy: CalendarDay | null;
  readonly factsBy: CalendarDay;
}

export const readingOf = ({ policies }: Pick<Settings, 'policies'>): AgreeReading =>
  policies.agreeReading ?? 'notice';

/**
 * Domain A8 and C6: goals of a month are agreed at least 60 working days before it begins, the day of the agreement
 * counted; its facts are in by the 3rd of the month after. Read the other way [OURS] the 60 days are the time between the
 * proposal and the month, in which the goals are agreed. Periods other than months have only the days they name.
 */
export function deadlinesOf(plan: Plan, period: Period): Deadlines {
  const settings: Asked = settingsOf(plan);
  const { agreeWorkingDays } = settings.policies;
  const isAsked = period.type === 'month' && settings.workdays.length > 0;
  const first = isAsked ? noticeDay(period.start, agreeWorkingDays, settings) : null;
  const isWindow = readingOf(settings) === 'window';
  const agreeBy = isWindow && first ? dayAfter(period.start, -1) : first;
  return {
    proposeBy: isWindow ? first : null,
    agreeBy: period.agreeBy ?? agreeBy,
    factsBy: factsDue(period, settings),
  };
}

/** When the goal was put on the table; where nobody wrote it down, when it was agreed. */
export const proposedAt = (agreement: Agreement | undefined): string | undefined =>
  agreement?.steps?.find(({ event }) => event === 'propose' || event === 'draft')?.at ?? agreement?.at;

/** Whether an agreement that has been reached came after its days. */
export function isLate(agreement: Agreement, { proposeBy, agreeBy }: Deadlines): boolean {
  const isAfter = (at: string | undefined, by: CalendarDay | null) =>
    at !== undefined && by !== null && at.slice(0, 10) > by;
  return isAfter(agreement.at, agreeBy) || isAfter(proposedAt(agreement), proposeBy);
}

import { asOf } from '../../domain/cycle/members.ts';
import type { CheckInItem } from '../../domain/cycle/check-ins.ts';
import type { CalendarDay } from '../../domain/date.ts';
import type { PeriodId } from '../../domain/ids.ts';
import { rowsWith } from '../../domain/index-by.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Entry } from '../../domain/rows/entry.ts';
import type { Value } from '../../domain/rows/value.ts';
import { expectedNow } from '../../domain/scoring/expected-now.ts';
import { factsOf } from '../../domain/scoring/facts.ts';
import { earlierFirst } from '../../domain/scoring/value-order.ts';

/** What is known about what is asked, before one answers. */
export interface Known {
  /** The day the answer speaks of: today, or the last of a period that is over. */
  readonly day: CalendarDay;
  /** The period a fact is for: that of the target in force. */
  readonly periodId: PeriodId;
  readonly target?: number | undefined;
  readonly actual?: number | undefined;
  readonly expected: number | null;
  /** The fact before that of today. */
  readonly previous: Value | undefined;
  /** What has been said today, to be seen and put right. */
  readonly today: { readonly fact: Value | undefined; readonly entry: Entry | undefined };
}

export function knownOf(
  plan: Plan,
  { nodeId, indicator, period }: CheckInItem,
  today: CalendarDay,
  chosen: PeriodId | null,
): Known {
  const worked = chosen === null ? undefined : plan.periods[chosen];
  const day = asOf(worked && worked.end < period.end ? worked : period, today);
  const entry = rowsWith(plan, 'entries', 'nodeId', nodeId)
    .filter(({ type, at, data }) => {
      const isSaid = type === 'checkIn' || (type === 'decision' && data?.['about'] === 'noData');
      return isSaid && at.slice(0, 10) === today && data?.['indicatorId'] === indicator?.id;
    })
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .at(-1);
  if (!indicator)
    return {
      day,
      periodId: period.id,
      expected: null,
      previous: undefined,
      today: { fact: undefined, entry },
    };
  const { target, actual, span, stages, baseline } = factsOf(plan, indicator, day);
  const facts = rowsWith(plan, 'values', 'indicatorId', indicator.id)
    .filter(({ kind, status }) => kind === 'actual' && status !== 'rejected')
    .toSorted(earlierFirst);
  const fact = facts.findLast(({ at, date }) => at.slice(0, 10) === today && date === day);
  return {
    day,
    periodId: span?.id ?? period.id,
    target,
    actual,
    expected: expectedNow({ target, span, stages, baseline }, indicator, day),
    previous: facts.findLast((one) => one !== fact),
    today: { fact, entry },
  };
}

import type { CalendarDay } from '../date.ts';
import { asOf } from '../cycle/members.ts';
import { rowsWith } from '../index-by.ts';
import type { Plan } from '../plan.ts';
import type { Indicator } from '../rows/indicator.ts';
import type { Period } from '../rows/period.ts';
import type { IndicatorStanding } from './indicator-standing.ts';
import { standingOf } from './indicator-standing.ts';

/** An indicator period by period: each one it has a target for, in the order they begin. */
export function periodFacts(
  plan: Plan,
  indicator: Indicator,
  today: CalendarDay,
): readonly { readonly period: Period; readonly standing: IndicatorStanding }[] {
  const ids = new Set(
    rowsWith(plan, 'values', 'indicatorId', indicator.id).flatMap(({ kind, periodId, status }) =>
      kind === 'target' && periodId && status !== 'rejected' ? periodId : [],
    ),
  );
  return [...ids]
    .flatMap((id) => plan.periods[id] ?? [])
    .toSorted((a, b) => (a.start === b.start ? (a.end < b.end ? 1 : -1) : a.start < b.start ? -1 : 1))
    .flatMap((period) => {
      const standing = standingOf(plan, indicator, { day: asOf(period, today), periodId: period.id });
      return standing ? [{ period, standing }] : [];
    });
}

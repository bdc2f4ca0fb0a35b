import type { CalendarDay } from '../date.ts';
import { rowsWith } from '../index-by.ts';
import { type Plan, settingsOf } from '../plan.ts';
import type { Indicator } from '../rows/indicator.ts';
import type { Value } from '../rows/value.ts';
import { settled } from '../scoring/degree.ts';
import { amountOf, type Facts } from '../scoring/facts.ts';
import { dayOf, earlierFirst } from '../scoring/value-order.ts';

export interface SeriesPoint {
  readonly day: CalendarDay;
  readonly amount: number;
}

/** What a chart of an indicator draws. */
export interface IndicatorSeries {
  /** Every fact that was not rejected, in the order of their days. */
  readonly facts: readonly SeriesPoint[];
  readonly target: number | null;
  /** Straight from where it began to the target at the end of its period; null without a beginning. */
  readonly expected: readonly [SeriesPoint, SeriesPoint] | null;
  /** Amounts between which it is fine: its range, or the corridor around the target (domain A8). */
  readonly corridor: { readonly low: number; readonly high: number } | null;
}

export function indicatorSeries(plan: Plan, indicator: Indicator, of: Facts): IndicatorSeries {
  const facts = rowsWith(plan, 'values', 'indicatorId', indicator.id)
    .filter(({ kind, status }) => kind === 'actual' && status !== 'rejected')
    .toSorted(earlierFirst)
    .flatMap((value) => pointOf(value, indicator) ?? []);
  return {
    facts,
    target: of.target ?? null,
    expected: expectedLine(indicator, of, facts),
    corridor: corridorOf(plan, indicator, of.target),
  };
}

function pointOf(value: Value, indicator: Indicator): SeriesPoint | null {
  const amount = amountOf(value, indicator);
  return amount === undefined ? null : { day: dayOf(value), amount };
}

function expectedLine(
  { aggregation }: Indicator,
  { target, baseline, span, from }: Facts,
  facts: readonly SeriesPoint[],
): IndicatorSeries['expected'] {
  const end = span?.end ?? (from.target && dayOf(from.target));
  // What is added up has its facts beside each other: a line to the whole would say nothing of one of them.
  if (target === undefined || !end || aggregation === 'sum') return null;
  const first = facts[0];
  const start =
    from.baseline && baseline !== undefined ? { day: dayOf(from.baseline), amount: baseline } : first;
  return start && start.day < end ? [start, { day: end, amount: target }] : null;
}

function corridorOf(
  plan: Plan,
  { trend, rangeLow, rangeHigh, corridorLowBp, corridorHighBp }: Indicator,
  target: number | undefined,
): IndicatorSeries['corridor'] {
  if (trend === 'maintain' && rangeLow !== undefined && rangeHigh !== undefined)
    return { low: rangeLow, high: rangeHigh };
  if (target === undefined || target <= 0) return null;
  const { policies } = settingsOf(plan);
  const low = (corridorLowBp ?? policies.corridorLowBp) / 10_000;
  const high = (corridorHighBp ?? policies.corridorHighBp) / 10_000;
  // Where less is better, 80 % of the way are 120 % of the target (2 − a / t).
  return trend === 'minimise'
    ? { low: settled(target * (2 - high)), high: settled(target * (2 - low)) }
    : { low: settled(target * low), high: settled(target * high) };
}

import { childPeriods, periodBeside } from '../../domain/cycle/period-tree.ts';
import { addsUp, largestRemainder, splitRule, stepsTo, targetOf } from '../../domain/cycle/split.ts';
import { rowsWith } from '../../domain/index-by.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Indicator } from '../../domain/rows/indicator.ts';
import type { Period } from '../../domain/rows/period.ts';
import { newer } from '../../domain/scoring/value-order.ts';
import type { Value } from '../../domain/rows/value.ts';

/** How a target is divided: in equal parts, by a profile of shares, or as somebody says. */
export type SplitManner = 'even' | 'profile' | 'byHand';

/** Parts of a target by weights: what adds up, what goes up in steps, or the same for all. */
export function partsBy(
  plan: Plan,
  indicator: Indicator,
  whole: number,
  weights: readonly number[],
  decimals: number,
): readonly number[] {
  const rule = splitRule(indicator.aggregation);
  if (rule === 'sum') return largestRemainder(whole, weights, decimals);
  if (rule === 'last') return stepsTo(startOf(plan, indicator), whole, weights, decimals);
  return weights.map(() => whole);
}

/** Whether parts come to the target, as the way its facts are put together asks. */
export function comesTo({ aggregation }: Indicator, parts: readonly number[], whole: number): boolean {
  const rule = splitRule(aggregation);
  return rule === 'free' || (rule === 'last' ? parts.at(-1) === whole : addsUp(parts, whole));
}

const startOf = (plan: Plan, { id, aggregation }: Indicator): number => {
  if (aggregation === 'yearToDate') return 0;
  const baseline = rowsWith(plan, 'values', 'indicatorId', id)
    .filter(({ kind, status }) => kind === 'baseline' && status !== 'rejected')
    .reduce<Value | undefined>(newer, undefined);
  return baseline?.amount ?? 0;
};

/**
 * The seasons as they were: what the same parts of the period before came to, as shares of a hundred; equal shares where
 * that is not known.
 */
export function lastSeason(plan: Plan, { id }: Indicator, period: Period): readonly number[] {
  const parts = childPeriods(plan, period.id);
  const before = periodBeside(plan, period.id, -1);
  const then = before ? childPeriods(plan, before.id) : [];
  const amounts = then.map((part) =>
    rowsWith(plan, 'values', 'indicatorId', id)
      .filter((value) => value.kind === 'actual' && value.periodId === part.id && value.status !== 'rejected')
      .reduce((sum, { amount = 0 }) => sum + amount, 0),
  );
  const sum = amounts.reduce((all, amount) => all + amount, 0);
  const isKnown = amounts.length === parts.length && sum > 0 && amounts.every((amount) => amount >= 0);
  return largestRemainder(100, isKnown ? amounts : parts.map(() => 1), 1);
}

/** The targets the parts have already, where all of them have one. */
export function partsNow(plan: Plan, { id }: Indicator, period: Period): readonly (number | undefined)[] {
  return childPeriods(plan, period.id).map((part) => targetOf(plan, id, part.id)?.amount);
}

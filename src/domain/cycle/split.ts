import { sumOf } from '../exact/mean.ts';
import { apportion } from '../exact/apportion.ts';
import { exact, isEqual } from '../exact/rational.ts';
import type { PeriodId } from '../ids.ts';
import { rowsWith } from '../index-by.ts';
import type { Plan } from '../plan.ts';
import type { Indicator } from '../rows/indicator.ts';
import type { Value } from '../rows/value.ts';
import { newer } from '../scoring/value-order.ts';

type Aggregation = Indicator['aggregation'];

/** What the targets of the parts have to come to: add up to the whole, end at it, or nothing in particular. */
export type SplitRule = 'sum' | 'last' | 'free';

/** Domain E: the parts of a flow add up; a stock, and what is counted from the beginning of the year, ends at the target. */
export const splitRule = (aggregation: Aggregation): SplitRule =>
  aggregation === 'sum'
    ? 'sum'
    : aggregation === undefined || aggregation === 'last' || aggregation === 'yearToDate'
      ? 'last'
      : 'free';

/** How many decimals a number is written with. */
export function decimalsOf(amount: number): number {
  const [digits = '', exponent = '0'] = String(amount).split('e');
  return Math.max(0, (digits.split('.')[1]?.length ?? 0) - Number(exponent));
}

/**
 * A whole divided by weights into parts of so many decimals that add up to it exactly (largest remainder, domain B), of
 * equals the first getting more; evenly where nothing weighs anything.
 */
export function largestRemainder(
  whole: number,
  weights: readonly number[],
  decimals: number,
): readonly number[] {
  const scale = 10 ** decimals;
  const isNothing = weights.every((weight) => weight <= 0);
  const portions = weights.map((weight, at) => ({
    id: String(at).padStart(4, '0'),
    weight: exact(isNothing ? 1 : Math.max(0, weight)),
  }));
  const units = apportion(BigInt(Math.round(Math.abs(whole) * scale)), portions);
  const sign = whole < 0 ? -1 : 1;
  return portions.map(({ id }) => (sign * Number(units.get(id) ?? 0n)) / scale + 0);
}

/** Whether numbers add up to another exactly, as they are written. */
export const addsUp = (parts: readonly number[], whole: number): boolean =>
  isEqual(sumOf(parts.map(exact)), exact(whole));

/** The way from where an indicator began to its target in equal steps, or in steps by weight; the last is the target. */
export function stepsTo(
  from: number,
  to: number,
  weights: readonly number[],
  decimals: number,
): readonly number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  let gone = 0;
  return weights.map((weight, at) => {
    gone += sum > 0 ? weight / sum : 1 / weights.length;
    return at === weights.length - 1 ? to : round(from + (to - from) * gone, decimals);
  });
}

const round = (amount: number, decimals: number): number =>
  Math.round(amount * 10 ** decimals) / 10 ** decimals + 0;

/** The target of an indicator for a period itself. */
export function targetOf(plan: Plan, indicatorId: string, periodId: PeriodId): Value | undefined {
  return rowsWith(plan, 'values', 'indicatorId', indicatorId)
    .filter((value) => value.kind === 'target' && value.periodId === periodId && value.status !== 'rejected')
    .reduce<Value | undefined>(newer, undefined);
}

import type { CalendarDay } from '../date.ts';
import { rowsWith } from '../index-by.ts';
import type { Plan } from '../plan.ts';
import type { Indicator } from '../rows/indicator.ts';
import type { Value } from '../rows/value.ts';
import { type Measure, ratioOfSums } from './methods.ts';

/** What is known about an indicator: where it began, where it should go, where it stands. */
export interface Facts extends Measure {
  readonly stages: readonly Value[];
  /** The fact that counts, for its date and evidence. */
  readonly latest?: Value | undefined;
}

/** The facts of the period of the latest target, or all of them where targets name no period. */
export function factsOf(plan: Plan, indicator: Indicator): Facts {
  const values = rowsWith(plan, 'values', 'indicatorId', indicator.id).filter(
    ({ status }) => status !== 'rejected',
  );
  const of = (kind: Value['kind']) => values.filter((value) => value.kind === kind).toSorted(earlierFirst);
  const target = of('target').at(-1);
  const actuals = of('actual').filter((value) => belongs(plan, value, target));
  return {
    stages: of('milestone'),
    baseline: of('baseline').at(-1)?.amount,
    target: target?.amount,
    actual: aggregated(actuals, indicator),
    latest: lastConfirmed(actuals),
  };
}

const dayOf = ({ date, at }: Value): string => date ?? at.slice(0, 10);

/** By the day they speak of, then by when they were entered. */
export const earlierFirst = (a: Value, b: Value): number =>
  compare(dayOf(a), dayOf(b)) || compare(a.at, b.at) || compare(a.id, b.id);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function belongs(plan: Plan, value: Value, target: Value | undefined): boolean {
  if (!target?.periodId || value.periodId === target.periodId) return true;
  const period = plan.periods[target.periodId];
  if (value.periodId || !period) return !value.periodId;
  const day: CalendarDay = dayOf(value);
  return period.start <= day && day <= period.end;
}

/** The last confirmed one counts; before any is confirmed, the last one entered (domain D5). */
function lastConfirmed(values: readonly Value[]): Value | undefined {
  return values.findLast(({ status }) => status === 'confirmed') ?? values.at(-1);
}

/** What a fraction of one whole is called in the indicator's unit: 12 of 40 are 30 where percents are counted. */
export const wholeOf = (type: Indicator['type']): number => (type === 'percentage' ? 100 : 1);

/** One number for a period out of several facts, as the indicator says (domain C3). */
function aggregated(values: readonly Value[], { aggregation, method, type }: Indicator): number | undefined {
  const fractions = values.flatMap(({ numerator, denominator }) =>
    numerator !== undefined && denominator !== undefined ? [{ numerator, denominator }] : [],
  );
  if (
    method === 'formula' ||
    aggregation === 'ratio' ||
    (fractions.length > 0 && fractions.length === values.length)
  ) {
    const whole = ratioOfSums(fractions);
    return whole === null ? undefined : whole * wholeOf(type);
  }
  const confirmed = values.filter(({ status }) => status === 'confirmed');
  const amounts = (confirmed.length > 0 ? confirmed : values).flatMap(({ amount }) => amount ?? []);
  if (amounts.length === 0) return undefined;
  switch (aggregation) {
    case 'sum':
      return amounts.reduce((sum, amount) => sum + amount, 0);
    case 'average':
      return amounts.reduce((sum, amount) => sum + amount, 0) / amounts.length;
    case 'max':
      return Math.max(...amounts);
    default:
      return lastConfirmed(values)?.amount;
  }
}

import { asOf } from '../cycle/members.ts';
import type { EditRows } from '../commands/edit-rows.ts';
import type { AddRow } from '../commands/add-row.ts';
import type { CalendarDay } from '../date.ts';
import { rowsWith } from '../index-by.ts';
import type { Plan } from '../plan.ts';
import type { Indicator } from '../rows/indicator.ts';
import type { Period } from '../rows/period.ts';
import type { Value } from '../rows/value.ts';
import { settled } from '../scoring/degree.ts';
import { factsOf } from '../scoring/facts.ts';
import { dayOf } from '../scoring/value-order.ts';

/** A number as typed into a cell: one amount, or the two parts of a ratio ("12 / 40"). */
export type Typed =
  | { readonly amount: number }
  | { readonly numerator: number; readonly denominator: number };

export interface Entering {
  readonly plan: Plan;
  readonly indicator: Indicator;
  /** Null where the goal belongs to none: then all facts count alike. */
  readonly period: Period | null;
  readonly today: CalendarDay;
}

/**
 * Whether one number typed can stand for the fact of a period: not where it is computed, made of stages, or an average
 * or highest of several facts, each of which has to be known.
 */
export function takesFact({ plan, indicator, period }: Entering): boolean {
  if (indicator.expression || indicator.method === 'milestone' || indicator.type === 'milestone')
    return false;
  const isOfMany = indicator.aggregation === 'average' || indicator.aggregation === 'max';
  return !isOfMany || standing({ plan, indicator, period }, 'actual').length < 2;
}

/** A ratio is entered in two parts, so that ratios can be added up (domain C3: never the mean of ratios). */
export const takesRatio = ({ aggregation, method }: Indicator): boolean =>
  aggregation === 'ratio' || method === 'formula';

/** What records that the plan of this period is so much; a new target goes before an older one. */
export function targetEntry({ plan, indicator, period, today }: Entering, amount: number): readonly AddRow[] {
  const same = standing({ plan, indicator, period }, 'target').some((value) => value.amount === amount);
  const isInForce = factsOf(plan, indicator, period?.end ?? today, period?.id).target === amount;
  if (same && isInForce) return [];
  return [
    added({
      indicatorId: indicator.id,
      kind: 'target',
      ...(period ? { periodId: period.id, date: period.end } : { date: today }),
      amount,
    }),
  ];
}

/**
 * What records that the fact of this period is so much. Facts are never overwritten: where they are added up, what is
 * recorded is the difference to what is there, so that 8 + 5 become 15 by 2 more.
 */
export function factEntry(entering: Entering, typed: Typed): readonly AddRow[] {
  const { plan, indicator, period, today } = entering;
  const facts = standing(entering, 'actual');
  const parts = moreBy(entering, facts, typed);
  if (parts === null) return [];
  const day = dayIn(period, today);
  const span = factsOf(plan, indicator, day, period?.id).span ?? period;
  const lastDay = facts.map(dayOf).reduce((a, b) => (a > b ? a : b), day);
  return [
    added({
      indicatorId: indicator.id,
      kind: 'actual',
      ...(span && { periodId: span.id }),
      // Never before a fact that is there, or that would still be the last.
      date: period === null || lastDay <= period.end ? lastDay : day,
      // Beside facts that are confirmed one that is not would not count.
      status: facts.some(({ status }) => status === 'confirmed') ? 'confirmed' : 'entered',
      ...parts,
    }),
  ];
}

/** What takes the plan or the fact of a period away: it stays on record, but no longer counts. */
export function withdrawal(entering: Entering, kind: 'target' | 'actual'): readonly EditRows[] {
  const ids = standing(entering, kind).map(({ id }) => id);
  return ids.length === 0 ? [] : [{ type: 'editRows', table: 'values', ids, fields: { status: 'rejected' } }];
}

function moreBy(entering: Entering, facts: readonly Value[], typed: Typed): Typed | null {
  const { plan, indicator, period, today } = entering;
  if ('numerator' in typed) {
    const sum = (part: 'numerator' | 'denominator') =>
      settled(facts.reduce((total, value) => total + (value[part] ?? 0), 0));
    const more = {
      numerator: settled(typed.numerator - sum('numerator')),
      denominator: settled(typed.denominator - sum('denominator')),
    };
    return more.numerator === 0 && more.denominator === 0 ? null : more;
  }
  const known = factsOf(plan, indicator, dayIn(period, today), period?.id).actual;
  if (known === typed.amount) return null;
  if (indicator.aggregation !== 'sum' || facts.length === 0) return typed;
  return { amount: settled(typed.amount - (known ?? 0)) };
}

/** What is recorded for the period and counts: confirmed facts, or while there are none, those entered (domain D5). */
function standing(
  { plan, indicator, period }: Pick<Entering, 'plan' | 'indicator' | 'period'>,
  kind: 'target' | 'actual',
): readonly Value[] {
  const values = rowsWith(plan, 'values', 'indicatorId', indicator.id).filter(
    (value) => value.kind === kind && value.status !== 'rejected' && isOf(value, period),
  );
  const confirmed = values.filter(({ status }) => status === 'confirmed');
  return kind === 'actual' && confirmed.length > 0 ? confirmed : values;
}

function isOf(value: Value, period: Period | null): boolean {
  if (period === null) return true;
  const day = dayOf(value);
  return value.periodId === undefined
    ? period.start <= day && day <= period.end
    : value.periodId === period.id;
}

const dayIn = (period: Period | null, today: CalendarDay): CalendarDay =>
  period ? asOf(period, today) : today;

const added = (fields: AddRow['fields']): AddRow => ({ type: 'addRow', table: 'values', fields });

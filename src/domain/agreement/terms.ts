import { sameValue } from '../diff.ts';
import type { NodeId, PeriodId } from '../ids.ts';
import { rowsWith } from '../index-by.ts';
import type { Plan } from '../plan.ts';
import type { Agreement } from '../rows/role.ts';
import type { Value } from '../rows/value.ts';
import { newer } from '../scoring/value-order.ts';
import { homeOf } from '../tree/tree.ts';

export type Terms = NonNullable<Agreement['terms']>;

/** What people agree on when they agree on a goal: its weight and its targets for the period, as the plan has them. */
export function termsOf(plan: Plan, id: NodeId, periodId: PeriodId | null): Terms {
  const weightBp = homeOf(plan, id)?.weightBp;
  const targets = rowsWith(plan, 'indicators', 'nodeId', id).flatMap((indicator) => {
    const value = targetFor(plan, indicator.id, periodId);
    if (!value) return [];
    const { amount, text } = value;
    return { indicatorId: indicator.id, ...(amount !== undefined && { amount }), ...(text && { text }) };
  });
  return {
    ...(periodId && { periodId }),
    ...(weightBp !== undefined && { weightBp }),
    targets: targets.toSorted((a, b) => (a.indicatorId < b.indicatorId ? -1 : 1)),
  };
}

/** The newest target of the period; where it has none, the newest that names no period. */
export function targetFor(plan: Plan, indicatorId: string, periodId: PeriodId | null): Value | undefined {
  let own: Value | undefined;
  let general: Value | undefined;
  for (const value of rowsWith(plan, 'values', 'indicatorId', indicatorId)) {
    if (value.kind !== 'target' || value.status === 'rejected') continue;
    if (periodId && value.periodId === periodId) own = newer(own, value);
    else if (!value.periodId) general = newer(general, value);
  }
  return own ?? general;
}

/** Whether the plan says something else by now than what was agreed on. What was agreed without terms has none to break. */
export const areBroken = (plan: Plan, id: NodeId, terms: Terms | undefined): boolean =>
  terms !== undefined && !sameValue(terms, termsOf(plan, id, (terms.periodId ?? null) as PeriodId | null));

import { parentPeriod } from '../cycle/period-tree.ts';
import { addsUp, splitRule, targetOf } from '../cycle/split.ts';
import type { IndicatorId, PeriodId, ValueId } from '../ids.ts';
import { refusal } from '../refusal.ts';
import { fail, ok } from '../result.ts';
import { freshId, type Run } from './command.ts';

/** The target of a period becomes targets of the periods directly inside it (domain E, nested periods). */
export interface SplitTarget {
  readonly type: 'splitTarget';
  readonly indicatorId: IndicatorId;
  readonly periodId: PeriodId;
  /** In order of time. */
  readonly parts: readonly { readonly periodId: PeriodId; readonly amount: number }[];
}

export const splitTarget: Run<SplitTarget> = (draft, { indicatorId, periodId, parts }, context) => {
  const plan = draft.base;
  const indicator = draft.get('indicators', indicatorId);
  const whole = indicator && draft.get('periods', periodId) && targetOf(plan, indicatorId, periodId)?.amount;
  if (!indicator || whole === undefined) return fail(refusal('notFound'));
  const isInside = parts.every(
    (part) => draft.get('periods', part.periodId) && parentPeriod(plan, part.periodId) === periodId,
  );
  const isOnce = new Set(parts.map((part) => part.periodId)).size === parts.length;
  if (parts.length === 0 || !isInside || !isOnce) return fail(refusal('notFound'));
  const amounts = parts.map(({ amount }) => amount);
  if (!amounts.every(Number.isFinite)) return fail(refusal('badValue', { field: 'amount' }));
  const rule = splitRule(indicator.aggregation);
  if (rule === 'sum' && !addsUp(amounts, whole)) return fail(refusal('partsDiffer'));
  const last = parts.toSorted((a, b) => compare(startOf(a.periodId), startOf(b.periodId))).at(-1);
  if (rule === 'last' && last?.amount !== whole) return fail(refusal('partsDiffer'));
  for (const part of parts) {
    if (targetOf(plan, indicatorId, part.periodId)?.amount === part.amount) continue;
    draft.put('values', {
      id: freshId<ValueId>(context),
      indicatorId,
      periodId: part.periodId,
      kind: 'target',
      amount: part.amount,
      at: context.now,
    });
  }
  return ok({ count: parts.length });

  function startOf(id: PeriodId): string {
    return plan.periods[id]?.start ?? '';
  }
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

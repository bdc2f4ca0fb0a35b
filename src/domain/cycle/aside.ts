import type { NodeId, PeriodId } from '../ids.ts';
import { rowsWith } from '../index-by.ts';
import type { Plan } from '../plan.ts';
import { membersOf } from './members.ts';
import { periodLines, periodsAround, periodsWithin } from './period-tree.ts';

/**
 * The nodes that step out of the way while one period is worked on [OURS]: those planned in periods that neither hold
 * it nor lie in it, and those that were carried over into it, whose successors stand there instead. What has no period
 * stays: it may be about to be put into one.
 */
export function asideOf(plan: Plan, periodId: PeriodId): ReadonlySet<NodeId> {
  const isNear = new Set([...periodsWithin(plan, periodId), ...periodsAround(plan, periodId)]);
  const elsewhere = new Set<NodeId>();
  for (const { period } of periodLines(plan)) {
    if (!isNear.has(period.id)) for (const id of membersOf(plan, period.id)) elsewhere.add(id);
  }
  const carried = rowsWith(plan, 'links', 'type', 'carriedOver').filter(({ from }) => !elsewhere.has(from));
  return new Set([...elsewhere, ...carried.map(({ to }) => to as NodeId)]);
}

import { acceptedPool, actualData, isCurrent, plannedData, type PoolKind } from '../bonus/accepted-pool.ts';
import { hasEnded, projectOf } from '../bonus/project.ts';
import type { CalendarDay } from '../date.ts';
import type { EntryId, NodeId } from '../ids.ts';
import { refusal } from '../refusal.ts';
import { fail, ok } from '../result.ts';
import { freshId, type Run } from './command.ts';

/** A bonus pool is accepted as it is reckoned now: the planned one before launch, the actual one after the end (domain A13). */
export interface AcceptPool {
  readonly type: 'acceptPool';
  readonly nodeId: NodeId;
  readonly pool: PoolKind;
  /** The actual pool is reckoned as of this day. */
  readonly today: CalendarDay;
}

export const acceptPool: Run<AcceptPool> = (draft, { nodeId, pool, today }, context) => {
  const plan = draft.base;
  const project = projectOf(plan, nodeId);
  if (!project) return fail(refusal('notFound'));
  const data = pool === 'plannedPool' ? plannedData(plan, nodeId) : actualData(plan, nodeId, today);
  if (!data) return fail(refusal('poolIncomplete', {}, [nodeId]));
  const planned = acceptedPool(plan, nodeId, 'plannedPool');
  if (pool === 'actualPool') {
    if (!hasEnded(project)) return fail(refusal('notEnded', { title: project.title }, [nodeId]));
    if (!planned || !isCurrent(plan, nodeId, planned, today))
      return fail(refusal('planNotAccepted', {}, [nodeId]));
  }
  const last = acceptedPool(plan, nodeId, pool);
  if (last && isCurrent(plan, nodeId, last, today)) return fail(refusal('nothingToDo'));
  const id = freshId<EntryId>(context);
  draft.put('entries', { id, type: 'bonus', at: context.now, nodeId, data });
  return ok({ count: 1 });
};

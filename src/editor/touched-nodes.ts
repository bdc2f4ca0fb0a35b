import { asRowChange, type Change, type Diff, type RowChange } from '../domain/diff.ts';
import type { IndicatorId, NodeId } from '../domain/ids.ts';
import type { Plan } from '../domain/plan.ts';
import { referencesOf } from '../domain/rows/index.ts';
import { nearest, topmost } from '../domain/tree/walk.ts';

/** Only rows that came or went and fields that refer to others can make a plan unfit; an edited title cannot. */
export function mayUnfit(change: Change): boolean {
  const { table, before, after } = asRowChange(change);
  if (!before || !after) return true;
  return ['primary', 'type', ...Object.keys(referencesOf(table))].some(
    (field) => before[field] !== after[field],
  );
}

/** Where one goes on once nodes have gone: at the nearest of those before or above the first of them. */
export function heirs(before: Plan, plan: Plan, changes: Diff): NodeId[] {
  const gone = nodesIn(before, changes.map(asRowChange)).filter((id) => !Object.hasOwn(plan.nodes, id));
  const [first] = topmost(before, gone);
  const heir = first && nearest(before, first).find((id) => Object.hasOwn(plan.nodes, id));
  return heir ? [heir] : [];
}

/** The nodes that changes are about, as far as they are there. */
export function nodesIn(plan: Plan, changes: readonly RowChange[]): NodeId[] {
  const ids = changes.flatMap(({ table, id, after, before }) => {
    const row = after ?? before;
    if (table === 'nodes') return id;
    return (
      row?.['from'] ?? row?.['nodeId'] ?? plan.indicators[row?.['indicatorId'] as IndicatorId]?.nodeId ?? []
    );
  });
  return [...new Set(ids)].filter(
    (id): id is NodeId => typeof id === 'string' && Object.hasOwn(plan.nodes, id),
  );
}

import { type Change, diff } from '../diff.ts';
import type { IndicatorId, NodeId } from '../ids.ts';
import { type Plan, rowAt, settingsOf } from '../plan.ts';
import { parentsOf } from '../tree/parents.ts';
import { computedFrom, computedIndicators } from './computed-indicator.ts';

const TABLES = ['nodes', 'links', 'indicators', 'values'] as const;
/** What a score depends on in a node itself. */
const NODE_FIELDS = ['kind', 'rollup', 'progressBp', 'state', 'start', 'end'] as const;

/**
 * The nodes whose score may differ between two plans of one history: where something it is made of has changed, and
 * whatever those contribute to.
 */
export function scoresTouched(before: Plan, after: Plan): ReadonlySet<NodeId> | 'all' {
  const policies = settingsOf(before).policies;
  if (before.periods !== after.periods || policies !== settingsOf(after).policies) return 'all';
  const touched = new Set(diff(before, after, TABLES).flatMap((change) => nodesOf(change, before, after)));
  // The set grows while it is walked.
  for (const id of touched) for (const parent of parentsOf(after, id)) touched.add(parent);
  return touched;
}

function nodesOf(change: Change, before: Plan, after: Plan): NodeId[] {
  switch (change.table) {
    case 'nodes':
      return NODE_FIELDS.some((field) => fieldOf(change.before, field) !== fieldOf(change.after, field))
        ? [change.id]
        : [];
    case 'links':
      return [change.before, change.after].flatMap((link) =>
        link?.type === 'contributes' ? [link.to as NodeId] : [],
      );
    case 'indicators':
      // Another title or code may be what a formula speaks of.
      return [
        ...[change.before, change.after].flatMap((indicator) => indicator?.nodeId ?? []),
        ...[before, after].flatMap((plan) => nodesWith(plan, computedIndicators(plan))),
      ];
    case 'values': {
      const id = ((change.after ?? change.before)?.indicatorId ?? '') as IndicatorId;
      return [before, after].flatMap((plan) => nodesWith(plan, [id, ...computedFrom(plan, id)]));
    }
    default:
      return [];
  }
}

const nodesWith = (plan: Plan, ids: Iterable<IndicatorId>): NodeId[] =>
  [...ids].flatMap((id) => rowAt(plan, 'indicators', id)?.nodeId ?? []);

const fieldOf = (row: object | undefined, field: string): unknown => row && Reflect.get(row, field);

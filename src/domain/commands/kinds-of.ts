import type { NodeId } from '../ids.ts';
import type { Kind } from '../kinds/index.ts';
import type { Plan } from '../plan.ts';

/** The one kind of these nodes, or `mixed`: what the name of a step in the history counts. */
export function kindsOf(plan: Plan, ids: readonly NodeId[]): Kind | 'mixed' {
  const kinds = new Set(ids.map((id) => plan.nodes[id]?.kind));
  const [only] = kinds;
  return kinds.size === 1 && only ? only : 'mixed';
}

import type { NodeId } from '../domain/ids.ts';
import type { Plan } from '../domain/plan.ts';
import { childrenOf, tree } from '../domain/tree/tree.ts';

/** So many cards can be read on a wall at once. */
const ROOMY = 12;

/**
 * What is folded away while something is presented, so that it finds room in large type: everything but what is shown,
 * what it is part of, and what hangs right below those. An empty path is the whole: as many levels as find room, two at least.
 */
export function stageFolds(plan: Plan, focus: NodeId | null, path: readonly NodeId[]): ReadonlySet<NodeId> {
  const open = new Set(path.length > 0 ? path : roomyLevels(plan, focus));
  return new Set([...tree(plan).childrenOf.keys()].filter((id) => !open.has(id)));
}

/** The nodes of which the children are shown too. */
function roomyLevels(plan: Plan, focus: NodeId | null): readonly NodeId[] {
  const open: NodeId[] = [];
  const seen = new Set<NodeId>();
  let level: readonly NodeId[] = focus === null ? childrenOf(plan, null) : [focus];
  for (let count = level.length; level.length > 0; count += level.length) {
    for (const id of level) seen.add(id);
    const next = level.flatMap((id) => childrenOf(plan, id)).filter((id) => !seen.has(id));
    if (open.length > 0 && count + next.length > ROOMY) break;
    open.push(...level);
    level = next;
  }
  return open;
}

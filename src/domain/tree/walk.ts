import type { NodeId } from '../ids.ts';
import type { Plan } from '../plan.ts';
import { childrenOf, parentOf } from './tree.ts';

/** A node and all below it, parents before children, siblings in order; loop-safe. */
export function branch(plan: Plan, root: NodeId): NodeId[] {
  const found = new Set<NodeId>();
  const open: NodeId[] = [root];
  while (open.length > 0) {
    const id = open.pop()!;
    if (found.has(id)) continue;
    found.add(id);
    const children = childrenOf(plan, id);
    for (let i = children.length - 1; i >= 0; i--) open.push(children[i]!);
  }
  return [...found];
}

/** The nodes above, nearest first; loop-safe. */
export function ancestors(plan: Plan, id: NodeId): NodeId[] {
  const found: NodeId[] = [];
  const seen = new Set<NodeId>([id]);
  for (let at = parentOf(plan, id); at !== null && !seen.has(at); at = parentOf(plan, at)) {
    found.push(at);
    seen.add(at);
  }
  return found;
}

/** The given nodes without those that stand below another of them, in tree order among siblings of one parent. */
export function topmost(plan: Plan, ids: readonly NodeId[]): NodeId[] {
  const all = new Set(ids);
  return ids.filter((id) => !ancestors(plan, id).some((above) => all.has(above)));
}

/** Depth below the root: 0 for a root. */
export const depthOf = (plan: Plan, id: NodeId): number => ancestors(plan, id).length;

import type { NodeId } from '../ids.ts';
import type { Plan } from '../plan.ts';
import { childrenOf, inOrder, parentOf } from './tree.ts';

/** A node and all below it, parents before children, siblings in order; loop-safe. */
export function branch(plan: Plan, root: NodeId): NodeId[] {
  const found = new Set<NodeId>();
  const open: NodeId[] = [root];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    for (const child of childrenOf(plan, id).toReversed()) open.push(child);
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

/** Its neighbours in the order one would go on from it: those before it, those above it, those after it. */
export function nearest(plan: Plan, id: NodeId): NodeId[] {
  const siblings = childrenOf(plan, parentOf(plan, id));
  const at = siblings.indexOf(id);
  return [
    ...siblings.slice(0, Math.max(0, at)).toReversed(),
    ...ancestors(plan, id),
    ...siblings.slice(at + 1),
  ];
}

/** The given nodes without those that stand below another of them, each once, from the top of the tree down. */
export function topmost(plan: Plan, ids: readonly NodeId[]): NodeId[] {
  const all = new Set(ids);
  const tops: { readonly id: NodeId; readonly path: readonly NodeId[] }[] = [];
  for (const id of all) {
    const above = ancestors(plan, id);
    if (!above.some((other) => all.has(other))) tops.push({ id, path: [id, ...above].toReversed() });
  }
  const order = inOrder(plan);
  // None stands below another, so two paths always part somewhere.
  return tops.sort((a, b) => partingOf(a.path, b.path, order)).map(({ id }) => id);
}

function partingOf(
  a: readonly NodeId[],
  b: readonly NodeId[],
  order: (left: NodeId, right: NodeId) => number,
): number {
  for (const [at, left] of a.entries()) {
    const right = b[at];
    if (right !== undefined && left !== right) return order(left, right);
  }
  return 0;
}

/** The given nodes as one meets them reading the outline from its top. */
export function inTreeOrder(plan: Plan, ids: readonly NodeId[]): readonly NodeId[] {
  const wanted = new Set(ids);
  return childrenOf(plan, null)
    .flatMap((root) => branch(plan, root))
    .filter((id) => wanted.has(id));
}

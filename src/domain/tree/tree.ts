import type { Diff } from '../diff.ts';
import type { LinkId, NodeId } from '../ids.ts';
import { type Plan, rowsOf } from '../plan.ts';
import type { Link } from '../rows/link.ts';

/** Where every node has its home: one parent at most, siblings in order. Secondary links play no part in it. */
export interface Tree {
  readonly homeLinkOf: ReadonlyMap<NodeId, LinkId>;
  readonly parentOf: ReadonlyMap<NodeId, NodeId>;
  /** Ordered; a leaf has no entry. */
  readonly childrenOf: ReadonlyMap<NodeId, readonly NodeId[]>;
  readonly roots: readonly NodeId[];
}

const NONE: readonly NodeId[] = [];
const cache = new WeakMap<Plan, Tree>();

/** The tree of a plan; after a change it is carried on from the one before, not built anew. */
export function tree(plan: Plan): Tree {
  const known = cache.get(plan);
  if (known) return known;
  const built = build(plan);
  cache.set(plan, built);
  return built;
}

export const childrenOf = (plan: Plan, id: NodeId | null): readonly NodeId[] =>
  id === null ? tree(plan).roots : (tree(plan).childrenOf.get(id) ?? NONE);
export const parentOf = (plan: Plan, id: NodeId): NodeId | null => tree(plan).parentOf.get(id) ?? null;

/** Siblings by their fractional key; two writers may have made the same key, then the id decides everywhere alike. */
export const inOrder = (plan: Plan) => (a: NodeId, b: NodeId) => {
  const [left, right] = [plan.nodes[a]?.order ?? '', plan.nodes[b]?.order ?? ''];
  if (left !== right) return left < right ? -1 : 1;
  return a < b ? -1 : 1;
};

const isNode = (plan: Plan, id: string): id is NodeId => Object.hasOwn(plan.nodes, id);
/** Whether this link is the one by which `from` hangs below another node. */
const isHome = (plan: Plan, link: Link): boolean =>
  link.primary === true && isNode(plan, link.from) && isNode(plan, link.to);

function build(plan: Plan): Tree {
  const homeLinkOf = new Map<NodeId, LinkId>();
  for (const link of rowsOf(plan, 'links')) {
    const rival = homeLinkOf.get(link.from);
    if (isHome(plan, link) && (rival === undefined || link.id < rival)) homeLinkOf.set(link.from, link.id);
  }
  const parentOf = new Map<NodeId, NodeId>();
  const childrenOf = new Map<NodeId, NodeId[]>();
  const roots: NodeId[] = [];
  for (const { id } of rowsOf(plan, 'nodes')) {
    const home = homeLinkOf.get(id);
    if (home === undefined) {
      roots.push(id);
      continue;
    }
    const parent = plan.links[home]!.to as NodeId;
    parentOf.set(id, parent);
    const siblings = childrenOf.get(parent);
    if (siblings) siblings.push(id);
    else childrenOf.set(parent, [id]);
  }
  const order = inOrder(plan);
  for (const siblings of childrenOf.values()) siblings.sort(order);
  return { homeLinkOf, parentOf, childrenOf, roots: roots.sort(order) };
}

/** Gives `next` the tree of `plan`, mended where the diff touched it: an edit in 10,000 nodes must not sort them all. */
export function carryTree(plan: Plan, next: Plan, changes: Diff): void {
  const known = cache.get(plan);
  if (!known) return;
  const touched = touchedNodes(changes);
  if (touched.size === 0) cache.set(next, known);
  else if (touched.size * 4 < known.parentOf.size + known.roots.length)
    cache.set(next, mended(known, next, touched, changes));
}

/** Nodes whose home or place among siblings the diff may have changed. */
function touchedNodes(changes: Diff): Set<NodeId> {
  const touched = new Set<NodeId>();
  for (const change of changes) {
    if (change.table === 'nodes') {
      if (change.before?.order !== change.after?.order) touched.add(change.id);
    } else if (change.table === 'links') {
      for (const link of [change.before, change.after]) if (link?.primary) touched.add(link.from);
    }
  }
  return touched;
}

function mended(known: Tree, next: Plan, touched: Set<NodeId>, changes: Diff): Tree {
  const homeLinkOf = new Map(known.homeLinkOf);
  const parentOf = new Map(known.parentOf);
  const childrenOf = new Map(known.childrenOf);
  const parents = new Set<NodeId | null>();
  for (const id of touched) {
    parents.add(known.parentOf.get(id) ?? null);
    const home = homeIn(next, id, known.homeLinkOf.get(id), changes);
    if (home) {
      homeLinkOf.set(id, home.id);
      parentOf.set(id, home.to as NodeId);
    } else {
      homeLinkOf.delete(id);
      parentOf.delete(id);
    }
    parents.add(parentOf.get(id) ?? null);
  }
  let roots = known.roots;
  for (const parent of parents) {
    const before = parent === null ? known.roots : (known.childrenOf.get(parent) ?? NONE);
    const children = [
      ...before.filter((id) => !touched.has(id)),
      ...[...touched].filter((id) => isNode(next, id) && (parentOf.get(id) ?? null) === parent),
    ].sort(inOrder(next));
    if (parent === null) roots = children;
    else if (children.length > 0) childrenOf.set(parent, children);
    else childrenOf.delete(parent);
  }
  return { homeLinkOf, parentOf, childrenOf, roots };
}

function homeIn(next: Plan, id: NodeId, known: LinkId | undefined, changes: Diff): Link | undefined {
  let home: Link | undefined;
  const consider = (link: Link | undefined) => {
    if (link && link.from === id && isHome(next, link) && (!home || link.id < home.id)) home = link;
  };
  if (known) consider(next.links[known]);
  for (const change of changes) if (change.table === 'links') consider(next.links[change.id]);
  return home;
}

import type { Diff } from '../diff.ts';
import { idsIn } from '../copy-table.ts';
import type { NodeId } from '../ids.ts';
import { rowsWith } from '../index-by.ts';
import { type Plan, rowsOf } from '../plan.ts';
import { HOME_TYPES, type Link } from '../rows/link.ts';

/** Where every node has its home: one parent at most, siblings in order. Secondary links play no part in it. */
export interface Tree {
  /** Ordered; a leaf has no entry. */
  readonly childrenOf: ReadonlyMap<NodeId, readonly NodeId[]>;
  readonly roots: readonly NodeId[];
  /** Some node has two homes or one that leads nowhere, until it is repaired: then nothing is carried on. */
  readonly unfit: boolean;
}

const NONE: readonly NodeId[] = [];
const cache = new WeakMap<Plan, Tree>();

/** What a tree was carried on from, which is not kept alive for being remembered. */
interface Origin {
  readonly before: WeakRef<Tree>;
  readonly parents: readonly (NodeId | null)[];
}
const origins = new WeakMap<Tree, Origin>();

/** Whose children are listed otherwise in a tree carried on from another one; null if nobody knows. */
export function parentsChanged(before: Tree, after: Tree): readonly (NodeId | null)[] | null {
  const origin = origins.get(after);
  return origin?.before.deref() === before ? origin.parents : null;
}

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
export const parentOf = (plan: Plan, id: NodeId): NodeId | null =>
  (homeOf(plan, id)?.to as NodeId | undefined) ?? null;

/** The link that gives a node its home, none for a root. Of two that claim to, until it is mended, the lower id. */
export function homeOf(plan: Plan, id: NodeId): Link | undefined {
  let home: Link | undefined;
  for (const link of rowsWith(plan, 'links', 'from', id)) {
    if (claimsHome(link) && leadsSomewhere(plan, link) && (!home || link.id < home.id)) home = link;
  }
  return home;
}

/** Siblings by their fractional key; two writers may have made the same key, then the id decides everywhere alike. */
export const inOrder = (plan: Plan) => (a: NodeId, b: NodeId) => {
  const [left, right] = [plan.nodes[a]?.order ?? '', plan.nodes[b]?.order ?? ''];
  if (left !== right) return left < right ? -1 : 1;
  return a < b ? -1 : 1;
};

const isNode = (plan: Plan, id: string): id is NodeId => Object.hasOwn(plan.nodes, id);
/** Whether this link says that `from` has its home below another row; a mark on a link of another type means nothing. */
const claimsHome = (link: Link): boolean => link.primary === true && HOME_TYPES.has(link.type);
const leadsSomewhere = (plan: Plan, link: Link): boolean => isNode(plan, link.from) && isNode(plan, link.to);

function build(plan: Plan): Tree {
  const claims = rowsOf(plan, 'links').filter(claimsHome);
  const parents = new Map(claims.map(({ from, to }) => [from, to as NodeId]));
  const unfit = parents.size < claims.length || claims.some((link) => !leadsSomewhere(plan, link));
  const childrenOf = new Map<NodeId, NodeId[]>();
  const roots: NodeId[] = [];
  for (const { id } of rowsOf(plan, 'nodes')) {
    const parent = unfit ? parentOf(plan, id) : (parents.get(id) ?? null);
    push(parent === null ? roots : listAt(childrenOf, parent), id);
  }
  const order = inOrder(plan);
  // Sorted copies: a list that has grown keeps room for more than it holds.
  for (const [parent, siblings] of childrenOf) childrenOf.set(parent, siblings.toSorted(order));
  return { childrenOf, roots: roots.sort(order), unfit };
}

function listAt<K, V>(lists: Map<K, V[]>, key: K): V[] {
  const known = lists.get(key);
  if (known) return known;
  const list: V[] = [];
  lists.set(key, list);
  return list;
}
const push = <V>(list: V[], item: V) => void list.push(item);

/**
 * Gives `next` the tree of `plan`, mended where the changes touched it: an edit in 10,000 nodes must not sort them all.
 * `before` and `after` of each change are the rows as they stand in the two plans.
 */
export function carryTree(plan: Plan, next: Plan, changes: Diff): void {
  const known = cache.get(plan);
  if (!known || known.unfit) return;
  const touched = touchedNodes(changes);
  if (touched.size === 0) cache.set(next, known);
  else if (touched.size * 4 < idsIn(plan.nodes).length) {
    const carried = mended(plan, next, touched, homesIn(changes));
    if (carried) cache.set(next, carried);
  }
}

/** Nodes whose home or place among siblings the changes may have altered. */
function touchedNodes(changes: Diff): Set<NodeId> {
  const touched = new Set<NodeId>();
  for (const change of changes) {
    if (change.table === 'nodes') {
      if (change.before?.order !== change.after?.order) touched.add(change.id);
    } else if (change.table === 'links') {
      for (const link of [change.before, change.after]) if (link && claimsHome(link)) touched.add(link.from);
    }
  }
  return touched;
}

/** The links among the changes that claim to be somebody's home now. */
function homesIn(changes: Diff): ReadonlyMap<NodeId, readonly Link[]> {
  const homes = new Map<NodeId, Link[]>();
  for (const { table, after } of changes) {
    if (table === 'links' && after && claimsHome(after)) listAt(homes, after.from).push(after);
  }
  return homes;
}

/** The tree with the touched nodes put where they belong now, or nothing if their homes are unfit. */
function mended(
  plan: Plan,
  next: Plan,
  touched: ReadonlySet<NodeId>,
  changed: ReadonlyMap<NodeId, readonly Link[]>,
): Tree | null {
  const known = tree(plan);
  const arrivals = new Map<NodeId | null, NodeId[]>();
  for (const id of touched) {
    const was = homeOf(plan, id);
    if (!isNode(next, id) && known.childrenOf.get(id)?.some((child) => !touched.has(child))) return null;
    listAt(arrivals, was ? (was.to as NodeId) : null);
    const kept = was && next.links[was.id];
    const claims = new Set(changed.get(id));
    // Another tab may have sent the same link with another source.
    if (kept?.from === id && claimsHome(kept)) claims.add(kept);
    const [home] = claims;
    if (claims.size > 1 || (home && !leadsSomewhere(next, home))) return null;
    const siblings = listAt(arrivals, home ? (home.to as NodeId) : null);
    if (isNode(next, id)) siblings.push(id);
  }
  return withArrivals(known, next, touched, arrivals);
}

function withArrivals(
  known: Tree,
  next: Plan,
  touched: ReadonlySet<NodeId>,
  arrivals: ReadonlyMap<NodeId | null, readonly NodeId[]>,
): Tree {
  const childrenOf = new Map(known.childrenOf);
  let { roots } = known;
  const parents: (NodeId | null)[] = [];
  const order = inOrder(next);
  for (const [parent, arrived] of arrivals) {
    const before = parent === null ? known.roots : (known.childrenOf.get(parent) ?? NONE);
    const kept = before.filter((id) => !touched.has(id));
    if (arrived.length === 0 && kept.length === before.length) continue;
    parents.push(parent);
    const children = [...kept, ...arrived].sort(order);
    if (parent === null) roots = children;
    else if (children.length > 0) childrenOf.set(parent, children);
    else childrenOf.delete(parent);
  }
  const carried = { childrenOf, roots, unfit: false };
  origins.set(carried, { before: new WeakRef(known), parents });
  return carried;
}

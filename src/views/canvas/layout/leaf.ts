import type { Forest } from './layout.ts';

/** What becomes of a forest when a leaf comes to or goes from among the children of one node. */
export interface LeafChange {
  readonly leaf: number;
  readonly parent: number;
  /** The children of the parent from now on; none if it has become a leaf itself. */
  readonly children: readonly number[] | undefined;
  /** How many numbers have been given by now (see `Slots`). */
  readonly size: number;
}

/** The forest with a leaf more, which has not been part of it. */
export function withLeaf(forest: Forest, { leaf, parent, children = [], size }: LeafChange): Forest {
  const { order, depthOf } = forest;
  const depth = (depthOf[parent] ?? 0) + 1;
  const index = children.indexOf(leaf);
  // Past the whole branch of the sibling before it.
  let at = order.indexOf(children[index - 1] ?? parent) + 1;
  if (index > 0) while (at < order.length && (depthOf[order[at] ?? 0] ?? 0) > depth) at++;
  const longer = new Int32Array(order.length + 1);
  longer.set(order.subarray(0, at));
  longer[at] = leaf;
  longer.set(order.subarray(at), at + 1);
  return changed(forest, { leaf, parent, children, size }, longer, depth);
}

/** The forest without a leaf that was part of it. */
export function withoutLeaf(forest: Forest, change: LeafChange): Forest {
  const { order } = forest;
  const at = order.indexOf(change.leaf);
  const shorter = new Int32Array(order.length - 1);
  shorter.set(order.subarray(0, at));
  shorter.set(order.subarray(at + 1), at);
  return changed(forest, { ...change, parent: -1 }, shorter, -1, change.parent);
}

function changed(
  { roots, childrenOf, parentOf, depthOf }: Forest,
  { leaf, parent, children, size }: LeafChange,
  order: Int32Array,
  depth: number,
  listedAt = parent,
): Forest {
  const [parents, depths] = [parentOf, depthOf].map((numbers) => {
    const copy = new Int32Array(size).fill(-1);
    copy.set(numbers);
    return copy;
  }) as [Int32Array, Int32Array];
  [parents[leaf], depths[leaf]] = [parent, depth];
  const lists = childrenOf.slice();
  lists[listedAt] = children;
  return { order, roots, childrenOf: lists, parentOf: parents, depthOf: depths };
}

import { apart, type Contour, joined, standings } from './contour.ts';
import type { Forest, Layout, LayoutOptions, Places, Sizes } from './layout.ts';

/** A branch laid out, measured from the start of its top card across the direction of growth. */
interface Branch {
  readonly breadth: number;
  readonly children: readonly number[] | undefined;
  /** Where each child starts. A plain list: thousands of typed arrays of five would weigh three times as much. */
  readonly starts: readonly number[];
  readonly contour: Contour;
}

const NO_STARTS: readonly number[] = [];

/**
 * A tidy tree of cards of any size (after Reingold and Tilford, van der Ploeg 2014): no overlaps, siblings in order, a
 * parent in the middle of its children. Branches that stayed the same since the last call are not laid out again, so
 * an edit costs its ancestors; the answer is the same as that of a new one.
 */
export function tidyTree(): Layout {
  let branches: (Branch | undefined)[] = [];
  const leaves: Leaves = new Map();
  let last: LayoutOptions | null = null;
  return (forest, sizes, options) => {
    if (!last || !sameOptions(last, options)) branches = [];
    last = options;
    layOut(forest, sizes, options, branches, leaves);
    return placed(forest, sizes, options, branches);
  };
}

const sameOptions = (a: LayoutOptions, b: LayoutOptions): boolean =>
  a.orientation === b.orientation &&
  a.levelGap === b.levelGap &&
  a.siblingGap === b.siblingGap &&
  a.branchGap === b.branchGap;

/** One branch for all leaves of a breadth: most cards are leaves, of two or three different heights. */
type Leaves = Map<number, Branch>;

function leafOf(breadth: number, leaves: Leaves): Branch {
  const known = leaves.get(breadth);
  if (known) return known;
  const made = { breadth, children: undefined, starts: NO_STARTS, contour: leaf(breadth) };
  leaves.set(breadth, made);
  return made;
}

/** Brings the branches up to date, the deepest first. */
function layOut(
  { order, childrenOf, parentOf }: Forest,
  sizes: Sizes,
  options: LayoutOptions,
  branches: (Branch | undefined)[],
  leaves: Leaves,
): void {
  const breadths = options.orientation === 'leftRight' ? sizes.heights : sizes.widths;
  const isStale = new Uint8Array(parentOf.length);
  for (let at = order.length - 1; at >= 0; at--) {
    const slot = order[at] ?? 0;
    const known = branches[slot];
    const children = childrenOf[slot];
    const breadth = breadths[slot] ?? 0;
    if (known && known.children === children && known.breadth === breadth && !isStale[slot]) continue;
    branches[slot] = children ? branchOf(breadth, children, options, branches) : leafOf(breadth, leaves);
    const parent = parentOf[slot] ?? -1;
    if (parent >= 0) isStale[parent] = 1;
  }
}

function branchOf(
  breadth: number,
  children: readonly number[],
  options: LayoutOptions,
  branches: readonly (Branch | undefined)[],
): Branch {
  const contours = children.map((child) => branches[child]?.contour ?? leaf(0));
  const stand = standings(contours, { first: options.siblingGap, deeper: options.branchGap });
  const below = joined(contours, stand);
  const [first, end] = [contours[0], contours.at(-1)];
  const middle = ((first?.far ?? 0) / 2 + (stand.at(-1) ?? 0) + (end?.far ?? 0) / 2) / 2;
  const shift = breadth / 2 - middle;
  // Made as long as it is: a list that grows keeps room for three times as many.
  const starts = children.map((_, index) => (stand[index] ?? 0) + shift);
  return { breadth, children, starts, contour: { near: 0, far: breadth, next: below, shift } };
}

const leaf = (breadth: number): Contour => ({ near: 0, far: breadth, next: null, shift: 0 });

function placed(
  forest: Forest,
  sizes: Sizes,
  options: LayoutOptions,
  branches: readonly (Branch | undefined)[],
): Places {
  const { order, roots, parentOf, childrenOf, depthOf } = forest;
  const isAcross = options.orientation === 'leftRight';
  const across = new Float64Array(parentOf.length);
  const along = new Float64Array(parentOf.length);
  const trees = roots.map((root) => branches[root]?.contour ?? leaf(0));
  const tops = apart(trees, options.branchGap);
  roots.forEach((root, index) => void (across[root] = tops[index] ?? 0));
  const levels = levelStarts(forest, isAcross ? sizes.widths : sizes.heights, options.levelGap);
  for (let at = 0; at < order.length; at++) {
    const slot = order[at] ?? 0;
    along[slot] = levels[depthOf[slot] ?? 0] ?? 0;
    const children = childrenOf[slot];
    if (!children) continue;
    const starts = branches[slot]?.starts ?? NO_STARTS;
    const start = across[slot] ?? 0;
    for (let index = 0; index < children.length; index++) {
      across[children[index] ?? 0] = start + (starts[index] ?? 0);
    }
  }
  return isAcross ? { xs: along, ys: across } : { xs: across, ys: along };
}

/** Where each level starts along the direction of growth: levels line up, the largest card of each makes room. */
function levelStarts({ order, depthOf }: Forest, extents: Float64Array, gap: number): number[] {
  const extentOf: number[] = [];
  for (let at = 0; at < order.length; at++) {
    const slot = order[at] ?? 0;
    const depth = depthOf[slot] ?? 0;
    const extent = extents[slot] ?? 0;
    if (extent > (extentOf[depth] ?? 0)) extentOf[depth] = extent;
  }
  let start = 0;
  return extentOf.map((extent) => {
    const here = start;
    start += extent + gap;
    return here;
  });
}

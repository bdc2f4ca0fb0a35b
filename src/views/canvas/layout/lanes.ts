import type { Forest, LayoutOptions, Places, Sizes } from './layout.ts';

/** Which lane every slot stands in, the first lane nearest to the roots. */
export interface LaneOf {
  readonly count: number;
  readonly of: Int32Array;
}

/** A lane along the direction of growth, in pixels at zoom 1. */
export interface Lane {
  readonly start: number;
  readonly extent: number;
  readonly cards: number;
}

export interface LanedPlaces extends Places {
  readonly lanes: readonly Lane[];
}

/** What an empty lane keeps, so that a card can be dropped into it. */
const LEAST_EXTENT = 240;

/**
 * Levels as lanes: a card stands in the lane of its level whatever its depth, one column further in for every ancestor
 * in the same lane. Across the lanes every branch has a strip of its own, so nothing overlaps even where a level is
 * upside down.
 */
export function lanes(forest: Forest, sizes: Sizes, options: LayoutOptions, laneOf: LaneOf): LanedPlaces {
  const isAcross = options.orientation === 'leftRight';
  const across = stripMiddles(forest, isAcross ? sizes.heights : sizes.widths, options);
  const { along, found } = columns(forest, isAcross ? sizes.widths : sizes.heights, options.levelGap, laneOf);
  return isAcross ? { xs: along, ys: across, lanes: found } : { xs: across, ys: along, lanes: found };
}

/** Every branch in a strip as broad as its card or its children together, the card in the middle. */
function stripMiddles(
  { order, roots, childrenOf, parentOf }: Forest,
  breadths: Float64Array,
  options: LayoutOptions,
) {
  const strips = new Float64Array(parentOf.length);
  const inside = (children: readonly number[]) =>
    children.reduce((sum, child) => sum + (strips[child] ?? 0), 0) +
    (children.length - 1) * options.siblingGap;
  for (let at = order.length - 1; at >= 0; at--) {
    const slot = order[at] ?? 0;
    const children = childrenOf[slot];
    strips[slot] = Math.max(breadths[slot] ?? 0, children ? inside(children) : 0);
  }
  const starts = new Float64Array(parentOf.length);
  const across = new Float64Array(parentOf.length);
  const spread = (slots: readonly number[], from: number, gap: number) => {
    let start = from;
    for (const slot of slots) {
      starts[slot] = start;
      start += (strips[slot] ?? 0) + gap;
    }
  };
  spread(roots, 0, options.branchGap);
  for (const slot of order) {
    const [start, strip] = [starts[slot] ?? 0, strips[slot] ?? 0];
    across[slot] = start + (strip - (breadths[slot] ?? 0)) / 2;
    const children = childrenOf[slot];
    if (children) spread(children, start + (strip - inside(children)) / 2, options.siblingGap);
  }
  return across;
}

/** The columns of each lane, and where the cards stand in them. */
function columns({ order, parentOf }: Forest, extents: Float64Array, gap: number, laneOf: LaneOf) {
  const columnOf = new Int32Array(parentOf.length);
  const widest: number[][] = Array.from({ length: laneOf.count }, () => []);
  const cards = new Int32Array(laneOf.count);
  for (const slot of order) {
    const lane = laneOf.of[slot] ?? 0;
    let ancestor = parentOf[slot] ?? -1;
    while (ancestor >= 0 && laneOf.of[ancestor] !== lane) ancestor = parentOf[ancestor] ?? -1;
    const column = ancestor < 0 ? 0 : (columnOf[ancestor] ?? 0) + 1;
    columnOf[slot] = column;
    cards[lane] = (cards[lane] ?? 0) + 1;
    const lanesColumns = widest[lane] ?? [];
    lanesColumns[column] = Math.max(lanesColumns[column] ?? 0, extents[slot] ?? 0);
  }
  let start = 0;
  const columnStarts = widest.map((extentsOfLane) => {
    const first = start + gap / 2;
    let next = first;
    const starts = extentsOfLane.map((extent) => {
      const here = next;
      next += extent + gap;
      return here;
    });
    const end = Math.max(next - gap / 2, start + LEAST_EXTENT);
    const lane = { start, extent: end - start };
    start = end;
    return { starts, lane };
  });
  const along = new Float64Array(parentOf.length);
  for (const slot of order)
    along[slot] = columnStarts[laneOf.of[slot] ?? 0]?.starts[columnOf[slot] ?? 0] ?? 0;
  const found: Lane[] = columnStarts.map(({ lane }, at) => ({ ...lane, cards: cards[at] ?? 0 }));
  return { along, found };
}

import type { Forest, Layout, LayoutOptions, Sizes } from './layout.ts';

/**
 * Rings around the root (or around an empty middle, where there are several roots). A branch gets a sector as wide as
 * its leaves need, clockwise from the top in sibling order. Cards are broad and low: beside the middle they stand closer
 * on their ring than above and below it. Rings stand far enough apart for the circles around two cards to pass, and are
 * wide enough for those on them, so nothing overlaps.
 */
export const radial: Layout = (forest, sizes, options) => {
  const { order, roots, parentOf, depthOf } = forest;
  const diameters = circles(sizes);
  const angles = sectorMiddles(forest, diameters).map(closerAside(forest, sizes, options.siblingGap));
  const hasCentre = roots.length === 1;
  const radii = ringRadii(forest, sizes, diameters, angles, options, hasCentre);
  const xs = new Float64Array(parentOf.length);
  const ys = new Float64Array(parentOf.length);
  for (const slot of order) {
    const radius = radii[depthOf[slot] ?? 0] ?? 0;
    const angle = angles[slot] ?? 0;
    xs[slot] = radius * Math.sin(angle) - (sizes.widths[slot] ?? 0) / 2;
    ys[slot] = -radius * Math.cos(angle) - (sizes.heights[slot] ?? 0) / 2;
  }
  return { xs, ys };
};

const circles = ({ widths, heights }: Sizes): Float64Array =>
  widths.map((width, slot) => Math.hypot(width, heights[slot] ?? 0));

/** The angle of each slot in radians, 0 at the top: the middle of the sector that its leaves need. */
function sectorMiddles(
  { order, roots, childrenOf, parentOf }: Forest,
  diameters: Float64Array,
): Float64Array {
  const needs = new Float64Array(parentOf.length);
  for (let at = order.length - 1; at >= 0; at--) {
    const slot = order[at] ?? 0;
    if (!childrenOf[slot]) needs[slot] = diameters[slot] ?? 0;
    const parent = parentOf[slot] ?? -1;
    if (parent >= 0) needs[parent] = (needs[parent] ?? 0) + (needs[slot] ?? 0);
  }
  const whole = roots.reduce((sum, root) => sum + (needs[root] ?? 0), 0);
  const turn = whole > 0 ? (2 * Math.PI) / whole : 0;
  const starts = new Float64Array(parentOf.length);
  const middles = new Float64Array(parentOf.length);
  const spread = (slots: readonly number[], from: number) => {
    let start = from;
    for (const slot of slots) {
      starts[slot] = start;
      middles[slot] = start + ((needs[slot] ?? 0) * turn) / 2;
      start += (needs[slot] ?? 0) * turn;
    }
  };
  spread(roots, 0);
  for (const slot of order) {
    const children = childrenOf[slot];
    if (children) spread(children, starts[slot] ?? 0);
  }
  return middles;
}

/** The radius of each ring, by depth. */
function ringRadii(
  { order, depthOf }: Forest,
  sizes: Sizes,
  diameters: Float64Array,
  angles: Float64Array,
  { levelGap, siblingGap }: LayoutOptions,
  hasCentre: boolean,
): number[] {
  const rings: number[][] = [];
  // Reading order visits every ring clockwise.
  for (const slot of order) (rings[depthOf[slot] ?? 0] ??= []).push(slot);
  let inner = 0;
  let innerWidth = 0;
  return rings.map((ring, depth) => {
    if (depth === 0 && hasCentre) {
      innerWidth = diameters[ring[0] ?? 0] ?? 0;
      return 0;
    }
    const width = ring.reduce((widest, slot) => Math.max(widest, diameters[slot] ?? 0), 0);
    const beyondInner = depth === 0 ? 0 : inner + (innerWidth + width) / 2 + levelGap;
    inner = Math.max(beyondInner, roomForNeighbours(ring, sizes, angles, siblingGap));
    innerWidth = width;
    return inner;
  });
}

/** Neighbours looked at after each card of a ring: beyond them it has turned far enough away. */
const NEIGHBOURS = 24;

/** The least radius at which every card on a ring keeps clear of those after it, beside them or below. */
function roomForNeighbours(
  ring: readonly number[],
  { widths, heights }: Sizes,
  angles: Float64Array,
  gap: number,
): number {
  let radius = 0;
  const last = Math.min(NEIGHBOURS, ring.length - 1);
  ring.forEach((slot, at) => {
    const angle = angles[slot] ?? 0;
    for (let step = 1; step <= last; step++) {
      const other = ring[(at + step) % ring.length] ?? 0;
      const turned = angles[other] ?? 0;
      const across = ((widths[slot] ?? 0) + (widths[other] ?? 0)) / 2 + gap;
      const down = ((heights[slot] ?? 0) + (heights[other] ?? 0)) / 2 + gap;
      const beside = across / Math.abs(Math.sin(turned) - Math.sin(angle));
      const below = down / Math.abs(Math.cos(turned) - Math.cos(angle));
      radius = Math.max(radius, Math.min(beside, below));
    }
  });
  return radius;
}

/**
 * Turns angles so that what was spread evenly over a ring stands as close everywhere as cards of one size can: a card
 * needs the less of the ring the more of its breadth points outwards. Keeps the order and all four quarters.
 */
function closerAside({ order }: Forest, { widths, heights }: Sizes, gap: number): (angle: number) => number {
  const mean = (extents: Float64Array) =>
    order.reduce((sum, slot) => sum + (extents[slot] ?? 0), 0) / Math.max(1, order.length) + gap;
  const [width, height] = [mean(widths), mean(heights)];
  // Up to this angle from the top neighbours stand beside each other, from there on below each other.
  const turn = Math.atan2(height, width);
  const beside = Math.sin(turn) / width;
  const whole = beside + Math.cos(turn) / height;
  /** The angle up to which this many cards of a quarter that begins at the top have room, on a ring of radius 1. */
  const reached = (cards: number): number =>
    cards <= beside
      ? Math.asin(cards * width)
      : Math.acos(Math.max(0, Math.cos(turn) - (cards - beside) * height));
  return (angle) => {
    const quarter = Math.floor(angle / QUARTER);
    const share = angle / QUARTER - quarter;
    const within = quarter % 2 === 0 ? reached(share * whole) : QUARTER - reached((1 - share) * whole);
    return quarter * QUARTER + within;
  };
}

const QUARTER = Math.PI / 2;

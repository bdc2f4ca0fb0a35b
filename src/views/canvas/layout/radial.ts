import type { Forest, Layout, LayoutOptions, Sizes } from './layout.ts';

/**
 * Rings around the root (or around an empty middle, where there are several roots). A branch gets a sector as wide as
 * its leaves need, clockwise from the top in sibling order. Every card is thought of as the circle around it: rings
 * stand far enough apart for two circles to pass, and are wide enough for neighbours on them, so nothing overlaps.
 */
export const radial: Layout = (forest, sizes, options) => {
  const { order, roots, parentOf, depthOf } = forest;
  const diameters = circles(sizes);
  const angles = sectorMiddles(forest, diameters);
  const hasCentre = roots.length === 1;
  const radii = ringRadii(forest, diameters, angles, options, hasCentre);
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
    inner = Math.max(beyondInner, roomForNeighbours(ring, diameters, angles, siblingGap));
    innerWidth = width;
    return inner;
  });
}

/** The least radius at which every two neighbours on a ring keep their distance (the chord between their middles). */
function roomForNeighbours(
  ring: readonly number[],
  diameters: Float64Array,
  angles: Float64Array,
  gap: number,
): number {
  if (ring.length < 2) return 0;
  let radius = 0;
  ring.forEach((slot, at) => {
    const next = ring[(at + 1) % ring.length] ?? 0;
    const apart = ((diameters[slot] ?? 0) + (diameters[next] ?? 0)) / 2 + gap;
    const turned = (angles[next] ?? 0) - (angles[slot] ?? 0);
    const angle = turned > 0 ? turned : turned + 2 * Math.PI;
    radius = Math.max(radius, apart / (2 * Math.sin(Math.min(angle, Math.PI) / 2)));
  });
  return radius;
}

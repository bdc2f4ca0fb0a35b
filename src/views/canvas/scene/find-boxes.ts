import { type Point, type Rect, rightOf, bottomOf } from '../geometry/rect.ts';
import type { Scene } from './scene.ts';

// A scan of flat arrays: 10,000 boxes take some 20 µs, so that no index has to be kept up with every edit.

/** The slot of the box under a point, -1 if there is none; `slack` is added on every side. */
export function boxAt({ forest, places, sizes }: Scene, { x, y }: Point, slack = 0): number {
  const { order } = forest;
  for (let at = order.length - 1; at >= 0; at--) {
    const slot = order[at] ?? 0;
    const left = places.xs[slot] ?? 0;
    const top = places.ys[slot] ?? 0;
    if (x < left - slack || x > left + (sizes.widths[slot] ?? 0) + slack) continue;
    if (y >= top - slack && y <= top + (sizes.heights[slot] ?? 0) + slack) return slot;
  }
  return -1;
}

/** The slots of the boxes that reach into an area, in reading order; the first `most` of them. */
export function boxesIn(
  { forest, places, sizes }: Scene,
  area: Rect,
  most = Number.POSITIVE_INFINITY,
): number[] {
  const [right, bottom] = [rightOf(area), bottomOf(area)];
  const found: number[] = [];
  for (const slot of forest.order) {
    const x = places.xs[slot] ?? 0;
    const y = places.ys[slot] ?? 0;
    if (x >= right || y >= bottom) continue;
    if (x + (sizes.widths[slot] ?? 0) <= area.x || y + (sizes.heights[slot] ?? 0) <= area.y) continue;
    if (found.push(slot) >= most) break;
  }
  return found;
}

export const isFree = (scene: Scene, area: Rect): boolean => boxesIn(scene, area, 1).length === 0;

/** The slot of the box whose middle is nearest to a point, -1 without any that `counts`. */
export function boxNearest(
  { forest, places, sizes }: Scene,
  { x, y }: Point,
  counts: (slot: number) => boolean,
): number {
  let nearest = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const slot of forest.order) {
    const dx = (places.xs[slot] ?? 0) + (sizes.widths[slot] ?? 0) / 2 - x;
    const dy = (places.ys[slot] ?? 0) + (sizes.heights[slot] ?? 0) / 2 - y;
    const distance = dx * dx + dy * dy;
    if (distance >= least || !counts(slot)) continue;
    nearest = slot;
    least = distance;
  }
  return nearest;
}

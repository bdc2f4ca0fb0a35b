import type { NodeId } from '../../../domain/ids.ts';
import type { Link } from '../../../domain/rows/link.ts';
import { NO_RECT, type Point, type Rect } from '../geometry/rect.ts';
import type { Lane } from '../layout/lanes.ts';
import type { Forest, Places, Shape, Sizes } from '../layout/layout.ts';
import type { LaneName } from '../layout/level-lanes.ts';
import type { Slots } from '../layout/slots.ts';
import type { Handwork } from './handwork.ts';
import type { ArrowMarks } from './arrow-marks.ts';
import type { Way } from './way.ts';

/** An arrow drawn from one card to another: across a tree, one that is not the home of a node; in a chain, every one. */
export interface CrossLink {
  readonly link: Link;
  /** Slots of the cards it is drawn between: the ends, or what they are folded away in. */
  readonly from: number;
  readonly to: number;
  /** Its way between the cards, where the arrangement has made one. */
  readonly way?: Way;
  /** What stands on it, where the view tells of that. */
  readonly marks?: ArrowMarks;
}

/** A lane across the whole canvas; where it starts is measured from the origin of the scene, on a map downwards. */
export interface SceneLane extends Lane {
  readonly name: LaneName;
}

/**
 * The geometry of what a person sees, by slot, in pixels at zoom 1. Everything is drawn, hit and read out from this one
 * picture of the plan; it is never changed, a change makes another.
 */
export interface Scene {
  readonly slots: Slots;
  readonly forest: Forest;
  readonly sizes: Sizes;
  readonly places: Places;
  /** Found when they are first asked for: an edit must not wait for them. */
  readonly crossLinks: () => readonly CrossLink[];
  readonly shape: Shape;
  /** Where the arrangement has its 0, 0: the middle of the rings, the start of the lanes. */
  readonly origin: Point;
  /** From left to right, on a map from the top down; none in other arrangements. */
  readonly lanes: readonly SceneLane[];
  /** Where the ceiling of accountability runs from the top to the bottom, measured from the origin; none without one. */
  readonly ceiling?: number;
  readonly hand: Handwork;
  /** Around all cards and across all lanes; empty at 0, 0 without any. */
  readonly bounds: Rect;
}

/** Whether a slot is part of the picture. */
export const isShown = ({ forest }: Scene, slot: number): boolean =>
  slot >= 0 && (forest.depthOf[slot] ?? -1) >= 0;

/** The slot of a node that is part of the picture, -1 if it is not. */
export function shownSlot(scene: Scene, id: NodeId | null | undefined): number {
  const slot = scene.slots.find(id ?? null);
  return isShown(scene, slot) ? slot : -1;
}

export const shownSlots = (scene: Scene, ids: readonly NodeId[]): ReadonlySet<number> =>
  new Set(ids.map((id) => shownSlot(scene, id)).filter((slot) => slot >= 0));

/** The slots of some nodes and of everything shown below them. */
export function branchesOf(scene: Scene, ids: readonly NodeId[]): ReadonlySet<number> {
  const found = new Set(shownSlots(scene, ids));
  // Growing while it is walked: a set visits what is added to it.
  for (const slot of found) for (const child of scene.forest.childrenOf[slot] ?? []) found.add(child);
  return found;
}

export const rectOf = ({ places, sizes }: Scene, slot: number): Rect => ({
  x: places.xs[slot] ?? 0,
  y: places.ys[slot] ?? 0,
  width: sizes.widths[slot] ?? 0,
  height: sizes.heights[slot] ?? 0,
});

export function boundsOf(order: Int32Array, { xs, ys }: Places, { widths, heights }: Sizes): Rect {
  if (order.length === 0) return NO_RECT;
  let [left, top] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let [right, bottom] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let at = 0; at < order.length; at++) {
    const slot = order[at] ?? 0;
    const x = xs[slot] ?? 0;
    const y = ys[slot] ?? 0;
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + (widths[slot] ?? 0));
    bottom = Math.max(bottom, y + (heights[slot] ?? 0));
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** The same picture elsewhere on the canvas. */
export function moved(scene: Scene, dx: number, dy: number): Scene {
  if (dx === 0 && dy === 0) return scene;
  const { places, bounds, origin } = scene;
  return {
    ...scene,
    places: { xs: shifted(places.xs, dx), ys: shifted(places.ys, dy) },
    origin: { x: origin.x + dx, y: origin.y + dy },
    bounds: { ...bounds, x: bounds.x + dx, y: bounds.y + dy },
  };
}

/** Thousands of numbers, each of them in a loop: called back for each, it would take several times as long. */
function shifted(numbers: Float64Array, by: number): Float64Array {
  if (by === 0) return numbers;
  const result = new Float64Array(numbers.length);
  for (let at = 0; at < numbers.length; at++) result[at] = (numbers[at] ?? 0) + by;
  return result;
}

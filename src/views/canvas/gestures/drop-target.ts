import type { Place } from '../../../domain/commands/command.ts';
import { centreOf, type Point, type Rect } from '../geometry/rect.ts';
import { isNet } from '../layout/layout.ts';
import type { Scene } from '../scene/scene.ts';
import { rectOf } from '../scene/scene.ts';
import { boxAt } from '../scene/find-boxes.ts';

/** Where a point of the canvas would put what is dragged there. */
export interface DropTarget {
  readonly place: Place;
  /** The card it would hang below; -1 where it slips in between. */
  readonly onto: number;
  /** The new parent, -1 for a root. */
  readonly under: number;
  /** Where it would slip in: a line across the direction of growth. */
  readonly line: Rect | null;
}

/** This share of a card at either end means beside it, the rest means onto it. */
const BESIDE_SHARE = 0.24;
/** Between cards the nearest one counts, as far as this. */
const REACH = 36;
/** How far the line stands off the card at the end of a row. */
const STAND_OFF = 6;

/** A card as if its siblings stood below each other, in the order of the row. */
interface Turned {
  readonly start: number;
  readonly end: number;
  readonly along: number;
  readonly extent: number;
}

/** Null where letting go would do nothing. Roots stand beside each other only while the whole plan is shown. */
export function dropTarget(scene: Scene, point: Point, isWhole: boolean): DropTarget | null {
  // In a chain nothing hangs below anything: what counts is the lane.
  if (isNet(scene.shape)) return null;
  const slot = boxAt(scene, point);
  if (slot >= 0) {
    const { start, end } = turned(scene, slot);
    const share = (across(scene, slot, point) - start) / (end - start);
    if (share < BESIDE_SHARE) return beside(scene, slot, 'before', isWhole) ?? onto(scene, slot);
    if (share > 1 - BESIDE_SHARE) return beside(scene, slot, 'after', isWhole) ?? onto(scene, slot);
    return onto(scene, slot);
  }
  const near = nearInRow(scene, point);
  return near === null ? null : beside(scene, near.slot, near.side, isWhole);
}

const onto = (scene: Scene, slot: number): DropTarget => ({
  place: { under: scene.slots.idAt(slot) },
  onto: slot,
  under: slot,
  line: null,
});

function beside(scene: Scene, slot: number, side: 'before' | 'after', isWhole: boolean): DropTarget | null {
  const parent = scene.forest.parentOf[slot] ?? -1;
  if (parent < 0 && !isWhole) return null;
  const id = scene.slots.idAt(slot);
  const under = parent < 0 ? null : scene.slots.idAt(parent);
  return {
    place: side === 'before' ? { under, before: id } : { under, after: id },
    onto: -1,
    under: parent,
    line: insertionLine(scene, slot, side),
  };
}

/** In the middle of the gap to the sibling on that side, or just off the card if it is the last one there. */
function insertionLine(scene: Scene, slot: number, side: 'before' | 'after'): Rect {
  const { start, along, extent } = turned(scene, slot);
  const edge = side === 'before' ? start : turned(scene, lastBelow(scene, slot)).end;
  const facing = facingOf(scene, slot, side);
  const at =
    facing === null
      ? edge + (side === 'before' ? -STAND_OFF : STAND_OFF)
      : (edge + (side === 'before' ? facing.end : facing.start)) / 2;
  const { isUpright, sign } = rowAt(scene, slot);
  return isUpright
    ? { x: along, y: sign * at, width: extent, height: 0 }
    : { x: sign * at, y: along, width: 0, height: extent };
}

/** In a list a branch ends with the last card below it. */
function lastBelow(scene: Scene, slot: number): number {
  let last = slot;
  while (scene.shape === 'indented') {
    const child = scene.forest.childrenOf[last]?.at(-1);
    if (child === undefined) break;
    last = child;
  }
  return last;
}

/** What lies on the other side of the gap, where that is the next sibling: on rings and in lists it need not be. */
function facingOf(scene: Scene, slot: number, side: 'before' | 'after'): Turned | null {
  if (scene.shape === 'radial' || scene.shape === 'indented' || scene.hand.slots.has(slot)) return null;
  const siblings = siblingsOf(scene, slot);
  const other = siblings[siblings.indexOf(slot) + (side === 'before' ? -1 : 1)];
  return other === undefined || scene.hand.slots.has(other) ? null : turned(scene, other);
}

function siblingsOf({ forest }: Scene, slot: number): readonly number[] {
  const parent = forest.parentOf[slot] ?? -1;
  return parent < 0 ? forest.roots : (forest.childrenOf[parent] ?? []);
}

/** The nearest card of the row the point is in, and the side it is on. */
function nearInRow(scene: Scene, point: Point): { slot: number; side: 'before' | 'after' } | null {
  let [nearest, least] = [-1, REACH];
  for (const slot of scene.forest.order) {
    const box = turned(scene, slot);
    const along = rowAt(scene, slot).isUpright ? point.x : point.y;
    if (along < box.along || along > box.along + box.extent) continue;
    const at = across(scene, slot, point);
    const distance = Math.max(box.start - at, at - box.end);
    if (distance < least) [nearest, least] = [slot, distance];
  }
  if (nearest < 0) return null;
  const isBefore = across(scene, nearest, point) < turned(scene, nearest).start;
  return { slot: nearest, side: isBefore ? 'before' : 'after' };
}

/** Which way the siblings of a card go: down or to the right, and on rings clockwise, so up and to the left too. */
function rowAt(scene: Scene, slot: number): { readonly isUpright: boolean; readonly sign: 1 | -1 } {
  if (scene.shape !== 'radial') return { isUpright: scene.shape !== 'topDown', sign: 1 };
  const { x, y } = centreOf(rectOf(scene, slot));
  const [dx, dy] = [x - scene.origin.x, y - scene.origin.y];
  const isUpright = Math.abs(dx) > Math.abs(dy);
  return { isUpright, sign: (isUpright ? dx >= 0 : dy <= 0) ? 1 : -1 };
}

function across(scene: Scene, slot: number, { x, y }: Point): number {
  const { isUpright, sign } = rowAt(scene, slot);
  return sign * (isUpright ? y : x);
}

function turned(scene: Scene, slot: number): Turned {
  const { isUpright, sign } = rowAt(scene, slot);
  const { x, y, width, height } = rectOf(scene, slot);
  const [low, high] = isUpright ? [y, y + height] : [x, x + width];
  const [start, end] = sign > 0 ? [low, high] : [-high, -low];
  return isUpright ? { start, end, along: x, extent: width } : { start, end, along: y, extent: height };
}

import type { Position } from '../../../domain/rows/position.ts';
import type { HandPlaces } from '../../../domain/tree/hand-places.ts';
import type { Forest, Places } from './layout.ts';
import type { Slots } from './slots.ts';

interface HandPlaced {
  readonly places: Places;
  /** The cards that stand where a hand has put them. */
  readonly slots: ReadonlySet<number>;
}

const NONE: ReadonlySet<number> = new Set();

/**
 * An arrangement with the cards a hand has placed where it put them, their branches along with them. The room that the
 * arrangement has for them stays theirs: nobody else moves when somebody is taken out of a row or put back.
 */
export function handPlaced(places: Places, forest: Forest, slots: Slots, byHand: HandPlaces): HandPlaced {
  const found = inForce(forest, slots, byHand);
  if (found.size === 0) return { places, slots: NONE };
  const { order, parentOf } = forest;
  const [xs, ys] = [Float64Array.from(places.xs), Float64Array.from(places.ys)];
  const [dxs, dys] = [new Float64Array(xs.length), new Float64Array(xs.length)];
  for (const slot of order) {
    const parent = parentOf[slot] ?? -1;
    const position = found.get(slot);
    if (position) {
      const from = position.under === undefined ? -1 : parent;
      dxs[slot] = (xs[from] ?? 0) + position.x - (places.xs[slot] ?? 0);
      dys[slot] = (ys[from] ?? 0) + position.y - (places.ys[slot] ?? 0);
    } else if (parent >= 0) {
      dxs[slot] = dxs[parent] ?? 0;
      dys[slot] = dys[parent] ?? 0;
    }
    xs[slot] = (places.xs[slot] ?? 0) + (dxs[slot] ?? 0);
    ys[slot] = (places.ys[slot] ?? 0) + (dys[slot] ?? 0);
  }
  return { places: { xs, ys }, slots: new Set(found.keys()) };
}

/** Of those that are shown; one measured from a card that is not shown, or no longer the parent, does not count. */
function inForce(forest: Forest, slots: Slots, byHand: HandPlaces): ReadonlyMap<number, Position> {
  const found = new Map<number, Position>();
  for (const [id, position] of byHand) {
    const slot = slots.find(id);
    if (slot < 0 || (forest.depthOf[slot] ?? -1) < 0) continue;
    const parent = forest.parentOf[slot] ?? -1;
    const isMeasured = position.under === undefined || (parent >= 0 && slots.idAt(parent) === position.under);
    if (isMeasured) found.set(slot, position);
  }
  return found;
}

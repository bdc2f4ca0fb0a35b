import type { NodeId } from '../../../domain/ids.ts';
import type { Board } from '../board/board.ts';
import { overlap, type Point, type Rect } from '../geometry/rect.ts';
import { isNet } from '../layout/layout.ts';
import { boxesIn } from '../scene/find-boxes.ts';
import { drawingOf, shiftedPlaces } from '../scene/handwork.ts';
import { areBands } from '../scene/lane-at.ts';
import { branchesOf, rectOf, type Scene, shownSlots } from '../scene/scene.ts';
import { type Drop, NO_DROP } from './gesture.ts';

/**
 * What letting go in free space does: the branches stay there, or the arrangement has its reasons. Null where one of
 * them would lie on a card that stays, or has not left its own place: nobody means that.
 */
export function handDrop({ scene, editor }: Board, ids: readonly NodeId[], by: Point): Drop | null {
  const { drawing } = scene.hand;
  if (!isFree(scene, ids, by)) return null;
  if (typeof drawing === 'string') return { ...NO_DROP, refusal: drawing };
  const isWhole = editor.session.focus === null;
  return shiftedPlaces(scene, ids, by, { isWhole }).length < ids.length
    ? null
    : { ...NO_DROP, isByHand: true };
}

/** Keeps the branches where they have been let go. */
export function putDown({ scene, editor }: Board, ids: readonly NodeId[], by: Point): void {
  const drawing = drawingOf(scene);
  if (!drawing) return;
  const places = shiftedPlaces(scene, ids, by, { isWhole: editor.session.focus === null });
  editor.dispatch({ type: 'placeNodes', ...drawing, places });
}

/** Of many only so many are looked at: this is asked with every step of the pointer. */
const MOST_ASKED = 50;

function isFree(scene: Scene, ids: readonly NodeId[], by: Point): boolean {
  // In a lane others make room; across it there is only the one place.
  if (isNet(scene.shape)) return Math.abs(areBands(scene) ? by.x : by.y) >= LEAST_SHIFT;
  const own = branchesOf(scene, ids);
  return [...shownSlots(scene, ids)].slice(0, MOST_ASKED).every((slot) => {
    const before = rectOf(scene, slot);
    const after = { ...before, x: before.x + by.x, y: before.y + by.y };
    const hasLeft = scene.hand.slots.has(slot) || !overlap(after, core(before));
    return hasLeft && boxesIn(scene, after).every((other) => own.has(other));
  });
}

/** In a lane a card let go nearer than this has only trembled, in pixels at zoom 1. */
const LEAST_SHIFT = 12;

/** A card that still covers the middle of where it stands has hardly been moved. */
const core = ({ x, y, width, height }: Rect): Rect => ({
  x: x + width / 2,
  y: y + height / 2,
  width: 1,
  height: 1,
});

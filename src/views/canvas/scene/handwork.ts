import type { HandPlace } from '../../../domain/commands/place-nodes.ts';
import type { NodeId } from '../../../domain/ids.ts';
import type { Drawing } from '../../../domain/tree/hand-places.ts';
import type { Point } from '../geometry/rect.ts';
import { type Scene, shownSlot } from './scene.ts';

/** Why nothing can be placed by hand: the place of a card says its level, or its line in the list. */
export type HandRefusal = 'placeInLanes' | 'placeInList';

/** What a hand may do to the arrangement of a picture, and what it has done. */
export interface Handwork {
  /** What places by hand belong to; always the same object for the same arrangement. */
  readonly drawing: Drawing | HandRefusal;
  /** Whether a card is measured from its parent's and goes along with it; else from the origin of the scene. */
  readonly isFromParent: boolean;
  /** The cards that stand where a hand has put them. */
  readonly slots: ReadonlySet<number>;
}

/** What places by hand belong to in this picture; null where there are none. */
export const drawingOf = ({ hand }: Pick<Scene, 'hand'>): Drawing | null =>
  typeof hand.drawing === 'string' ? null : hand.drawing;

/**
 * What is to be kept so that these nodes stand so far from where they stand now. The top of a branch in focus is left
 * away: what it would be measured from is not to be seen.
 */
export function shiftedPlaces(
  scene: Scene,
  ids: readonly NodeId[],
  by: Point,
  { isWhole }: { readonly isWhole: boolean },
): HandPlace[] {
  const { forest, places, slots, hand, origin } = scene;
  return ids.flatMap((nodeId): HandPlace[] => {
    const slot = shownSlot(scene, nodeId);
    if (slot < 0) return [];
    const parent = forest.parentOf[slot] ?? -1;
    const [x, y] = [(places.xs[slot] ?? 0) + by.x, (places.ys[slot] ?? 0) + by.y];
    if (!hand.isFromParent || (parent < 0 && isWhole)) return [{ nodeId, x: x - origin.x, y: y - origin.y }];
    if (parent < 0) return [];
    const under = slots.idAt(parent);
    return [{ nodeId, under, x: x - (places.xs[parent] ?? 0), y: y - (places.ys[parent] ?? 0) }];
  });
}

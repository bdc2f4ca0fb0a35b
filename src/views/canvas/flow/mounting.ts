import type { Node } from '@xyflow/react';
import type { FlowStore } from '../board/board-camera.ts';
import { type CardData, sameCard } from '../cards/card-data.ts';
import { ELEMENT_ZOOM } from '../cards/density.ts';
import { inSight, type Camera } from '../geometry/camera.ts';
import { grown, overlap, type Rect, type Size } from '../geometry/rect.ts';
import { boxesIn } from '../scene/find-boxes.ts';
import { rectOf, type Scene } from '../scene/scene.ts';

export type CardNode = Node<CardData, 'card'>;

/** A card becomes an element this far beyond the screen, and stays one as far as that. */
const MOUNT_MARGIN_PX = 64;
const KEEP_MARGIN_PX = 320;
/** So many elements are made a frame; the picture beneath shows the others meanwhile. */
export const MOUNTS_A_FRAME = 10;

export interface Sighted {
  readonly scene: Scene;
  readonly camera: Camera;
  readonly size: Size;
  /** Slots that are elements wherever and however small they are: hovered, edited, aimed at. */
  readonly always: readonly number[];
  readonly dataOf: (slot: number) => CardData | null;
  /** How many others may be made at once. */
  readonly most: number;
}

/** Gives React Flow the cards that are near and can be read, each the same object as long as it is the same. */
export class Mounting {
  readonly #store: FlowStore;
  #mounted = new Map<number, CardNode>();

  constructor(store: FlowStore) {
    this.#store = store;
  }

  get count(): number {
    return this.#mounted.size;
  }

  /** Brings the elements up to date; says whether some are still to be made. */
  update(sighted: Sighted): boolean {
    const { wanted, isComplete } = this.#wanted(sighted);
    const next = new Map<number, CardNode>();
    let isChanged = wanted.size !== this.#mounted.size;
    for (const slot of wanted) {
      const before = this.#mounted.get(slot);
      const node = cardNode(sighted, slot, before);
      if (!node) continue;
      isChanged ||= node !== before;
      next.set(slot, node);
    }
    if (isChanged) {
      this.#mounted = next;
      this.#store.getState().setNodes([...next.values()]);
    }
    return !isComplete;
  }

  #wanted({ scene, camera, size, always, most }: Sighted) {
    const wanted = new Set(always.filter((slot) => slot >= 0));
    let isComplete = true;
    if (camera.zoom >= ELEMENT_ZOOM) {
      const seen = inSight(camera, size);
      const kept = grown(seen, KEEP_MARGIN_PX / camera.zoom);
      for (const slot of this.#mounted.keys()) {
        if ((scene.forest.depthOf[slot] ?? -1) >= 0 && overlap(rectOf(scene, slot), kept)) wanted.add(slot);
      }
      let made = 0;
      for (const slot of boxesIn(scene, grown(seen, MOUNT_MARGIN_PX / camera.zoom))) {
        if (wanted.has(slot)) continue;
        if (made++ < most) wanted.add(slot);
        else isComplete = false;
      }
    }
    return { wanted, isComplete };
  }
}

function cardNode({ scene, dataOf }: Sighted, slot: number, before: CardNode | undefined): CardNode | null {
  const fresh = dataOf(slot);
  if (!fresh) return null;
  const rect = rectOf(scene, slot);
  const data = before && sameCard(before.data, fresh) ? before.data : fresh;
  if (before && data === before.data && isAt(before, rect)) return before;
  const { x, y, width, height } = rect;
  return {
    id: scene.slots.idAt(slot),
    type: 'card',
    position: { x, y },
    data,
    // Given, so that React Flow measures nothing before it shows the card.
    width,
    height,
    measured: { width, height },
    handles: [],
    zIndex: data.editing || data.isHovered ? 2 : 0,
    // The tree of items beside the canvas is what is read out; the card being edited holds the text field.
    domAttributes: { 'aria-hidden': data.editing === null, 'aria-roledescription': '' },
  };
}

const isAt = ({ position, height }: CardNode, rect: Rect): boolean =>
  position.x === rect.x && position.y === rect.y && height === rect.height;

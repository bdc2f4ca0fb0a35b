import type { NodeId } from '../../../domain/ids.ts';
import type { CardFace } from '../cards/card-face.ts';
import { isNet } from '../layout/layout.ts';
import { laneOf } from '../scene/lane-at.ts';
import { rectOf, type Scene } from '../scene/scene.ts';

/** One node as the tree widget tells of it, and where its card lies. */
export interface TreeRow {
  readonly id: NodeId;
  readonly label: string;
  /** 1 for a root. */
  readonly level: number;
  readonly position: number;
  readonly setSize: number;
  readonly isSelected: boolean;
  /** Undefined for a leaf. */
  readonly isExpanded: boolean | undefined;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Telling {
  readonly faceOf: (slot: number) => CardFace | null;
  readonly labelOf: (face: CardFace, slot: number) => string;
  readonly isSelected: (slot: number) => boolean;
}

/** Rows told of at once: enough for a screen reader to look around, few enough to cost nothing. */
const ROWS = 82;

/** The slots around the one at `index` in reading order; all of them, if they are few. */
export function treeWindow({ forest: { order } }: Scene, index: number): Int32Array {
  const start = Math.max(0, Math.min(Math.max(0, index) - ROWS / 2, order.length - ROWS));
  return order.subarray(start, start + ROWS);
}

export function treeRow(
  scene: Scene,
  slot: number,
  { faceOf, labelOf, isSelected }: Telling,
): TreeRow | null {
  const face = faceOf(slot);
  if (!face) return null;
  const { forest, slots } = scene;
  const siblings = siblingsOf(scene, slot);
  return {
    id: slots.idAt(slot),
    label: labelOf(face, slot),
    level: (forest.depthOf[slot] ?? 0) + 1,
    position: siblings.indexOf(slot) + 1,
    setSize: siblings.length,
    isSelected: isSelected(slot),
    isExpanded: !isNet(scene.shape) && face.childCount > 0 ? face.hidden === null : undefined,
    ...rectOf(scene, slot),
  };
}

/** Those it is counted among: in a chain, those in its column; on a map, those in its band. */
function siblingsOf(scene: Scene, slot: number): readonly number[] {
  const { forest, places, shape } = scene;
  if (shape === 'chain') return forest.roots.filter((other) => places.xs[other] === places.xs[slot]);
  if (shape === 'map') {
    const band = laneOf(scene, slot);
    return forest.roots.filter((other) => laneOf(scene, other) === band);
  }
  const parent = forest.parentOf[slot] ?? -1;
  return parent < 0 ? forest.roots : (forest.childrenOf[parent] ?? []);
}

export const sameRow = (a: TreeRow, b: TreeRow): boolean =>
  (Object.keys(a) as (keyof TreeRow)[]).every((key) => a[key] === b[key]);

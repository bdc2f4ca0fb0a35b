import type { NodeId } from '../../../domain/ids.ts';
import { rectOf, type Scene } from '../scene/scene.ts';
import type { Rect } from '../geometry/rect.ts';

/** One node as the tree widget tells of it. */
export interface TreeRow {
  readonly id: NodeId;
  readonly slot: number;
  /** 1 for a root. */
  readonly level: number;
  readonly position: number;
  readonly setSize: number;
  readonly rect: Rect;
}

/** Rows told of at once: enough for a screen reader to look around, few enough to cost nothing. */
const ROWS = 100;

/** The rows around the one at `index` in reading order; all of them, if they are few. */
export function treeWindow(scene: Scene, index: number): TreeRow[] {
  const { order } = scene.forest;
  const start = Math.max(0, Math.min(Math.max(0, index) - ROWS / 2, order.length - ROWS));
  return [...order.subarray(start, start + ROWS)].map((slot) => rowAt(scene, slot));
}

function rowAt(scene: Scene, slot: number): TreeRow {
  const { forest, slots } = scene;
  const parent = forest.parentOf[slot] ?? -1;
  const siblings = parent < 0 ? forest.roots : (forest.childrenOf[parent] ?? []);
  return {
    id: slots.idAt(slot),
    slot,
    level: (forest.depthOf[slot] ?? 0) + 1,
    position: siblings.indexOf(slot) + 1,
    setSize: siblings.length,
    rect: rectOf(scene, slot),
  };
}

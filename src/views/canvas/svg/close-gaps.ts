import { isNet } from '../layout/layout.ts';
import type { Scene } from '../scene/scene.ts';

/** What is left of the room where none of the chosen cards stands: as much as lines between two levels need. */
const MOST_GAP = 72;

/**
 * The scene with its chosen cards moved together: three goals out of a large tree are no picture of three metres. Rings,
 * lanes and nets tell something by where a card stands, and stay.
 */
export function withoutGaps(scene: Scene, slots: readonly number[]): Scene {
  const { shape, lanes, places, sizes } = scene;
  if (shape === 'radial' || isNet(shape) || lanes.length > 0) return scene;
  return {
    ...scene,
    places: {
      xs: closed(places.xs, sizes.widths, slots),
      ys: closed(places.ys, sizes.heights, slots),
    },
  };
}

/** Starts along one axis, each brought back by all that is too wide before it. */
function closed(starts: Float64Array, extents: Float64Array, slots: readonly number[]): Float64Array {
  const gaps: { readonly before: number; readonly excess: number }[] = [];
  let end: number | null = null;
  for (const slot of slots.toSorted((a, b) => (starts[a] ?? 0) - (starts[b] ?? 0))) {
    const start = starts[slot] ?? 0;
    if (end !== null && start - end > MOST_GAP) gaps.push({ before: start, excess: start - end - MOST_GAP });
    end = Math.max(end ?? start, start + (extents[slot] ?? 0));
  }
  return starts.map((start) =>
    gaps.reduce((at, { before, excess }) => (start >= before ? at - excess : at), start),
  );
}

import type { Rect } from '../geometry/rect.ts';
import type { Scene, SceneLane } from './scene.ts';

/** The lane at a place on the canvas, as high as all cards. Null beside the lanes, or without any. */
export const laneAt = ({ lanes, origin }: Scene, x: number): SceneLane | null =>
  lanes.find(({ start, extent }) => x >= origin.x + start && x < origin.x + start + extent) ?? null;

export const laneRect = ({ origin, bounds }: Scene, { start, extent }: SceneLane): Rect => ({
  x: origin.x + start,
  y: bounds.y,
  width: extent,
  height: bounds.height,
});

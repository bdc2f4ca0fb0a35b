import { centreOf, type Point, type Rect } from '../geometry/rect.ts';
import { rectOf, type Scene, type SceneLane } from './scene.ts';

/** Whether lanes lie above each other, each as wide as all cards; else side by side. */
export const areBands = ({ shape }: Pick<Scene, 'shape'>): boolean => shape === 'map';

/** The lane at a place on the canvas, however far beside the cards. Null beyond the lanes, or without any. */
export function laneAt(scene: Scene, { x, y }: Point): SceneLane | null {
  const along = areBands(scene) ? y - scene.origin.y : x - scene.origin.x;
  return scene.lanes.find(({ start, extent }) => along >= start && along < start + extent) ?? null;
}

export function laneRect(scene: Scene, { start, extent }: SceneLane): Rect {
  const { origin, bounds } = scene;
  return areBands(scene)
    ? { x: bounds.x, y: origin.y + start, width: bounds.width, height: extent }
    : { x: origin.x + start, y: bounds.y, width: extent, height: bounds.height };
}

/** The lane a card stands in. */
export const laneOf = (scene: Scene, slot: number): SceneLane | null =>
  laneAt(scene, centreOf(rectOf(scene, slot)));

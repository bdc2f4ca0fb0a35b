import { type Camera, centredOn, fitting, zoomToFit } from '../geometry/camera.ts';
import type { Rect, Size } from '../geometry/rect.ts';
import { rectOf, type Scene } from '../scene/scene.ts';

const PADDING = 64;
/** Below this zoom a whole plan is not worth showing at first: nothing in it could be read. */
const READABLE = 0.6;
const START_ZOOM = 0.85;

/** Where one stands when a plan is opened: before the whole of it, or before its top with room for the rest to come. */
export function openingCamera(scene: Scene, size: Size): Camera {
  const { bounds, forest, orientation } = scene;
  if (forest.order.length === 0) return { x: size.width / 6, y: size.height * 0.4, zoom: 1 };
  if (zoomToFit(bounds, size, PADDING) >= READABLE) return fitting(bounds, size, PADDING);
  const root = rectOf(scene, forest.roots[0] ?? 0);
  const camera = centredOn(root, size, START_ZOOM);
  return orientation === 'leftRight'
    ? { ...camera, x: PADDING - root.x * START_ZOOM, y: startOf(root.y, camera.y, bounds, size, 'height') }
    : { ...camera, y: PADDING - root.y * START_ZOOM };
}

/** Roots in a long row begin at its start, a single one stands in the middle. */
function startOf(at: number, centred: number, bounds: Rect, size: Size, extent: 'height'): number {
  const isAtStart = (at - bounds.y) * START_ZOOM < size[extent] / 4;
  return isAtStart ? PADDING - at * START_ZOOM : centred;
}

import { ROOM } from '../cards/card-shape.ts';
import { type Camera, centredOn, fitting, revealing, zoomToFit } from '../geometry/camera.ts';
import { type Size, union } from '../geometry/rect.ts';
import { rectOf, type Scene } from '../scene/scene.ts';

/** Titles on a wall are at least this high, so that the back row reads them. */
const WALL_TITLE_PX = 28;
/** Two cards need not fill a wall. */
const MOST_ZOOM = 1.6;
/** In the hand one is near enough for these. */
const HAND_TITLE_PX = 13;
/** Narrower or lower than this is no wall. */
const WALL = { width: 720, height: 420 } as const;

const isWall = ({ width, height }: Size): boolean => width >= WALL.width && height >= WALL.height;
/** Air around what is shown. */
const paddingIn = (size: Size): number => (isWall(size) ? 36 : 12);
/** The least zoom at which titles can be read where they are shown. */
const leastZoomIn = (size: Size): number => (isWall(size) ? WALL_TITLE_PX : HAND_TITLE_PX) / ROOM.title.size;

/**
 * Where one stands before a branch: its top and what hangs right below it as large as there is room, or, where that would
 * be too small to read, the top and what is around it. Slot -1 is the whole.
 */
export function stageCamera(scene: Scene, size: Size, slot: number): Camera {
  const padding = paddingIn(size);
  const least = leastZoomIn(size);
  if (slot < 0) return fitting(scene.bounds, size, padding, least);
  const top = rectOf(scene, slot);
  const family = (scene.forest.childrenOf[slot] ?? [])
    .map((child) => rectOf(scene, child))
    .reduce(union, top);
  const fit = zoomToFit(family, size, padding);
  const zoom = Math.min(MOST_ZOOM, Math.max(least, fit));
  return revealing(centredOn(family, size, zoom), top, size, padding);
}

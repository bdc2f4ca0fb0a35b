import { ROOM } from '../cards/card-shape.ts';
import { type Camera, centredOn, fitting, revealing, zoomToFit } from '../geometry/camera.ts';
import { type Rect, type Size, union } from '../geometry/rect.ts';
import { areBands } from '../scene/lane-at.ts';
import { rectOf, type Scene } from '../scene/scene.ts';

/** Titles on a wall are at least this high, so that the back row reads them. */
const WALL_TITLE_PX = 28;
/** Two cards need not fill a wall. */
const MOST_ZOOM = 1.6;
/** In the hand one is near enough for these. */
const HAND_TITLE_PX = 13;
/** Narrower or lower than this is no wall. */
const WALL = { width: 720, height: 420 } as const;

/** As in the style sheet of the canvas view. */
const HEADS = { wall: { lanes: 48, ceiling: 36 }, hand: { lanes: 36, ceiling: 28 } } as const;

const isWall = ({ width, height }: Size): boolean => width >= WALL.width && height >= WALL.height;
/** Air around what is shown. */
const paddingIn = (size: Size): number => (isWall(size) ? 36 : 12);
/** The least zoom at which titles can be read where they are shown. */
const leastZoomIn = (size: Size): number => (isWall(size) ? WALL_TITLE_PX : HAND_TITLE_PX) / ROOM.title.size;

/**
 * Where one stands before a branch: its top and what hangs right below it as large as there is room, or, where that would
 * be too small to read, the top and what is around it.
 * @param slots the top, then what hangs below it; none for the whole
 */
export function stageCamera(scene: Scene, size: Size, slots: readonly number[]): Camera {
  const heads = headsIn(scene, size);
  const room = { width: size.width, height: size.height - heads };
  const camera = cameraIn(scene, room, slots, { padding: paddingIn(size), least: leastZoomIn(size) });
  return { ...camera, y: camera.y + heads };
}

function cameraIn(
  scene: Scene,
  room: Size,
  slots: readonly number[],
  { padding, least }: { readonly padding: number; readonly least: number },
): Camera {
  const [top, ...below] = slots.map((slot) => rectOf(scene, slot));
  if (!top) return fitting(scene.bounds, room, padding, least);
  const family = below.reduce(union, top);
  const fit = zoomToFit(family, room, padding);
  const zoom = Math.min(MOST_ZOOM, Math.max(least, fit));
  return revealing(startingAt(family, room, zoom, padding), top, room, padding);
}

/** How much of the screen the names of columns and of the sides of the ceiling take, which cards must not hide behind. */
function headsIn(scene: Scene, size: Size): number {
  if (scene.lanes.length === 0 || areBands(scene)) return 0;
  const { lanes, ceiling } = isWall(size) ? HEADS.wall : HEADS.hand;
  return scene.ceiling === undefined ? lanes : lanes + ceiling;
}

/** In the middle of the screen; what does not fit there begins at its edge, so that it is read from its beginning. */
function startingAt(rect: Rect, size: Size, zoom: number, padding: number): Camera {
  const { x, y } = centredOn(rect, size, zoom);
  const isWider = rect.width * zoom > size.width - 2 * padding;
  const isHigher = rect.height * zoom > size.height - 2 * padding;
  return {
    x: isWider ? padding - rect.x * zoom : x,
    y: isHigher ? padding - rect.y * zoom : y,
    zoom,
  };
}

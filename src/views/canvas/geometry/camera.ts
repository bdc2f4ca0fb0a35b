import {
  bottomOf,
  centreOf,
  encloses,
  grown,
  overlap,
  type Point,
  type Rect,
  rightOf,
  type Size,
} from './rect.ts';

/** Where the canvas stands on the screen: screen = canvas × zoom + (x, y), in CSS pixels. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export const MAX_ZOOM = 2;
/** No plan needs to be smaller than this: 30,000 goals below one another, as high as a window. */
export const LEAST_ZOOM = 0.0002;

export const toCanvas = ({ x, y, zoom }: Camera, point: Point): Point => ({
  x: (point.x - x) / zoom,
  y: (point.y - y) / zoom,
});

export const toScreen = ({ x, y, zoom }: Camera, rect: Rect): Rect => ({
  x: rect.x * zoom + x,
  y: rect.y * zoom + y,
  width: rect.width * zoom,
  height: rect.height * zoom,
});

/** The part of the canvas that is on the screen. */
export const inSight = ({ x, y, zoom }: Camera, { width, height }: Size): Rect => ({
  x: -x / zoom,
  y: -y / zoom,
  width: width / zoom,
  height: height / zoom,
});

/** The camera that shows a box in the middle at a zoom. */
export function centredOn(rect: Rect, { width, height }: Size, zoom: number): Camera {
  const { x, y } = centreOf(rect);
  return { x: width / 2 - x * zoom, y: height / 2 - y * zoom, zoom };
}

/** The zoom at which a box fits on the screen with some pixels of air around it. */
export function zoomToFit(rect: Rect, { width, height }: Size, padding: number): number {
  const room = { width: Math.max(1, width - 2 * padding), height: Math.max(1, height - 2 * padding) };
  return Math.min(room.width / Math.max(1, rect.width), room.height / Math.max(1, rect.height));
}

/** The camera that shows the whole box, never larger than `most`. */
export const fitting = (rect: Rect, size: Size, padding: number, most = 1): Camera =>
  centredOn(rect, size, Math.max(LEAST_ZOOM, Math.min(most, zoomToFit(rect, size, padding))));

/** The camera moved as little as it takes to show a box with air around it; the same one if it is in sight. */
export function revealing(camera: Camera, rect: Rect, size: Size, padding: number): Camera {
  const on = toScreen(camera, rect);
  const dx = shift(on.x, rightOf(on), size.width, padding);
  const dy = shift(on.y, bottomOf(on), size.height, padding);
  return dx === 0 && dy === 0 ? camera : { x: camera.x + dx, y: camera.y + dy, zoom: camera.zoom };
}

/**
 * The camera moved on by as little as it takes to show a box that is in sight beside what lies on the screen there; the
 * same one where nothing lies on it, or where there is no room beside.
 */
export function clearing(
  camera: Camera,
  rect: Rect,
  size: Size,
  covers: readonly Rect[],
  padding: number,
): Camera {
  const on = grown(toScreen(camera, rect), padding);
  const at = ({ x, y }: Point): Rect => ({ ...on, x: on.x + x, y: on.y + y });
  const isCovered = (box: Rect) => covers.some((cover) => overlap(cover, box));
  if (!isCovered(on)) return camera;
  const moves = covers.flatMap((cover) => [
    { x: 0, y: cover.y - bottomOf(on) },
    { x: 0, y: bottomOf(cover) - on.y },
    { x: cover.x - rightOf(on), y: 0 },
    { x: rightOf(cover) - on.x, y: 0 },
  ]);
  const length = ({ x, y }: Point) => Math.abs(x) + Math.abs(y);
  const move = moves
    .toSorted((a, b) => length(a) - length(b))
    .find((each) => encloses({ x: 0, y: 0, ...size }, at(each)) && !isCovered(at(each)));
  return move ? { ...camera, x: camera.x + move.x, y: camera.y + move.y } : camera;
}

/** How far an interval has to move to lie within 0 and `room`; one that is too long shows its start. */
function shift(start: number, end: number, room: number, padding: number): number {
  if (start < padding || end - start > room - 2 * padding) return start === padding ? 0 : padding - start;
  return end > room - padding ? room - padding - end : 0;
}

/** The camera at another zoom with the same point of the canvas under a point of the screen. */
export function zoomedAt(camera: Camera, at: Point, zoom: number): Camera {
  const { x, y } = toCanvas(camera, at);
  return { x: at.x - x * zoom, y: at.y - y * zoom, zoom };
}

import { type Camera, centredOn, fitting, zoomToFit } from '../geometry/camera.ts';
import { type Rect, type Size, union } from '../geometry/rect.ts';
import { rectOf, type Scene } from '../scene/scene.ts';

const PADDING = 56;
/** Below this zoom a whole plan is not worth showing at first: too little of it could be read. */
const READABLE = 0.6;
const MOST_ZOOM = 0.85;
/** Room above a chain for the names of its columns and of the sides of its ceiling. */
const HEADS = 76;
/** Above the topmost band of a map. */
const MAP_TOP = 12;
/** A chain or a map is looked at across; smaller than this its titles could not be read. */
const LEAST_CHAIN = 0.36;

/** Where one stands when a plan is opened: before the whole of it, or before its top with the rest to come. */
export function openingCamera(scene: Scene, size: Size): Camera {
  const { bounds, forest, shape } = scene;
  const [first] = forest.roots;
  if (first === undefined) return { x: size.width / 6, y: size.height * 0.4, zoom: 1 };
  if (zoomToFit(bounds, size, PADDING) >= READABLE) return fitting(bounds, size, PADDING);
  const root = rectOf(scene, first);
  const zoom = Math.min(MOST_ZOOM, Math.max(READABLE, zoomToFit(family(scene, first), size, PADDING)));
  const { x, y } = centredOn(root, size, zoom);
  const start = { x: PADDING - root.x * zoom, y: PADDING - root.y * zoom };
  const isRow = forest.roots.length > 1;
  if (shape === 'radial') return centredOn({ ...scene.origin, width: 0, height: 0 }, size, zoom);
  if (shape === 'indented') return { ...start, zoom };
  if (shape === 'map') return wholeMap(bounds, root, size);
  if (shape === 'chain') return wholeWidth(bounds, size);
  return shape === 'leftRight'
    ? { x: start.x, y: isRow && isNearStart(root.y - bounds.y, size.height, zoom) ? start.y : y, zoom }
    : { x: isRow && isNearStart(root.x - bounds.x, size.width, zoom) ? start.x : x, y: start.y, zoom };
}

/** As wide as it is, from the top down; or, where too little could be read then, before its topmost card. */
function wholeMap(bounds: Rect, top: Rect, size: Size): Camera {
  const all = zoomToFit({ ...bounds, height: 0 }, size, 0);
  const isWhole = all >= LEAST_CHAIN;
  const zoom = isWhole ? Math.min(MOST_ZOOM, all) : READABLE;
  const { x } = centredOn(isWhole ? bounds : top, size, zoom);
  return { x, y: MAP_TOP - bounds.y * zoom, zoom };
}

/** All columns at once, from their tops; or as many as can be read. */
function wholeWidth(bounds: Rect, size: Size): Camera {
  const all = zoomToFit({ ...bounds, height: 0 }, size, PADDING);
  const zoom = all < LEAST_CHAIN ? READABLE : Math.min(MOST_ZOOM, all);
  return { x: PADDING / 2 - bounds.x * zoom, y: HEADS - bounds.y * zoom, zoom };
}

/** Around a card and its children. */
const family = (scene: Scene, slot: number): Rect =>
  (scene.forest.childrenOf[slot] ?? [])
    .map((child) => rectOf(scene, child))
    .reduce(union, rectOf(scene, slot));

/** The first of many roots begins the screen; one with a large branch around it stands in the middle. */
const isNearStart = (distance: number, room: number, zoom: number): boolean => distance * zoom < room / 4;

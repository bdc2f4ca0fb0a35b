import type { Point, Rect } from '../geometry/rect.ts';
import { crossPath, middleOf, partsIn, type Path } from './edge-path.ts';
import { wayPaths } from './way.ts';
import { type CrossLink, rectOf, type Scene } from './scene.ts';

/** The way of an arrow across the canvas, in parts that follow each other: what is drawn is what is hit. */
export function linePaths(scene: Scene, { from, to, way }: CrossLink): readonly Path[] {
  const [source, target] = [rectOf(scene, from), rectOf(scene, to)];
  return way ? wayPaths(source, target, way, scene.origin) : [crossPath(source, target, scene.shape)];
}

/** The part of an arrow on which words and marks stand: the one in the middle. */
export const middlePart = (paths: readonly Path[]): Path | undefined =>
  paths[Math.floor((paths.length - 1) / 2)];

/** The arrow whose line passes nearest to a point, as far as `reach`, among those that count. */
export function lineAt(
  scene: Scene,
  point: Point,
  reach: number,
  counts: (line: CrossLink) => boolean,
): CrossLink | null {
  const around: Rect = { x: point.x - reach, y: point.y - reach, width: 2 * reach, height: 2 * reach };
  let [found, least]: [CrossLink | null, number] = [null, reach];
  for (const line of scene.crossLinks()) {
    if (!counts(line)) continue;
    for (const part of linePaths(scene, line).flatMap((path) => [...partsIn(path, around)])) {
      const middle = middleOf(part);
      const distance = Math.min(distanceTo(part.from, middle, point), distanceTo(middle, part.to, point));
      if (distance <= least) [found, least] = [line, distance];
    }
  }
  return found;
}

/** The arrows at a card: those that leave it first, then those that arrive. */
export function linesAt(scene: Scene, slot: number): readonly CrossLink[] {
  if (slot < 0) return [];
  const lines = scene.crossLinks();
  return [...lines.filter(({ from }) => from === slot), ...lines.filter(({ to }) => to === slot)];
}

/** From a point to a straight line between two others; half of a short part of a curve is as good as straight. */
function distanceTo(from: Point, to: Point, { x, y }: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : ((x - from.x) * dx + (y - from.y) * dy) / square;
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(x - from.x - share * dx, y - from.y - share * dy);
}

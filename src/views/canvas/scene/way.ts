import { centreOf, type Point, type Rect, rightOf } from '../geometry/rect.ts';
import { flipped, type Path, straight, swapped, turned } from './edge-path.ts';

/** A passage straight through a layer, between its cards; measured from the origin of the scene. */
export interface Passage {
  readonly x: number;
  readonly width: number;
  readonly y: number;
}

/** The way an arrangement has laid out for an arrow: where it begins and ends on the sides of its cards, and between. */
export interface Way {
  /** From the source on. */
  readonly passages: readonly Passage[];
  /** Down from the middle of the card. */
  readonly fromShift: number;
  readonly toShift: number;
  /** Which way it leads; `aside` where both cards stand in the same column, one above the other. */
  readonly heading: 'right' | 'left' | 'aside';
  /** The layers lie above each other: all of this is said as if the picture were turned, its top to the left. */
  readonly isUpright?: true;
}

/** How far an arrow between cards above each other bulges out. */
const BULGE = 40;

/** The arrow in parts that follow each other. */
export const wayPaths = (source: Rect, target: Rect, way: Way, origin: Point): readonly Path[] =>
  way.isUpright
    ? alongPaths(turned(source), turned(target), way, flipped(origin)).map(swapped)
    : alongPaths(source, target, way, origin);

function alongPaths(source: Rect, target: Rect, way: Way, origin: Point): readonly Path[] {
  const from = {
    x: way.heading === 'left' ? source.x : rightOf(source),
    y: centreOf(source).y + way.fromShift,
  };
  const to = { x: way.heading === 'right' ? target.x : rightOf(target), y: centreOf(target).y + way.toShift };
  if (way.heading === 'aside') return [around(from, to)];
  const paths: Path[] = [];
  let at = from;
  for (const { x, width, y } of way.passages) {
    const [near, far] = way.heading === 'right' ? [x, x + width] : [x + width, x];
    const [enter, leave] = [
      { x: origin.x + near, y: origin.y + y },
      { x: origin.x + far, y: origin.y + y },
    ];
    paths.push(swung(at, enter), straight(enter, leave));
    at = leave;
  }
  return [...paths, swung(at, to)];
}

/** From one column to the next: level at both ends, and never outside the room between them. */
function swung(from: Point, to: Point): Path {
  const middle = (from.x + to.x) / 2;
  return { from, fromHandle: { x: middle, y: from.y }, toHandle: { x: middle, y: to.y }, to };
}

function around(from: Point, to: Point): Path {
  const outside = Math.max(from.x, to.x) + BULGE;
  return { from, fromHandle: { x: outside, y: from.y }, toHandle: { x: outside, y: to.y }, to };
}

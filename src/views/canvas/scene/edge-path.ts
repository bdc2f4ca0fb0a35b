import { bottomOf, centreOf, overlap, type Point, type Rect, rightOf } from '../geometry/rect.ts';
import { INDENT } from '../layout/indented.ts';
import type { Orientation, Shape } from '../layout/layout.ts';

/** A cubic curve on the canvas. */
export interface Path {
  readonly from: Point;
  readonly fromHandle: Point;
  readonly toHandle: Point;
  readonly to: Point;
}

/** How far a line bulges out that leads back to the side it came from. */
const BULGE = 48;
/** How round a corner is. */
const CORNER = 8;
/** How long the head of an arrow is. */
const HEAD = 7;
/** An arrow across the rings keeps off the lines between them. */
const BOW = 0.12;

/**
 * The line from a parent to its child, in parts that follow each other; to one that stands where a hand has put it
 * between the sides that face each other.
 */
export function homePaths(parent: Rect, child: Rect, shape: Shape, isByHand = false): readonly Path[] {
  if (isByHand && (shape === 'leftRight' || shape === 'topDown')) return [facingPath(parent, child, shape)];
  switch (shape) {
    case 'radial':
      return [spoke(parent, child, 0)];
    case 'indented':
      return elbow(parent, child);
    case 'chain':
    case 'map':
      return [];
    default:
      return [homePath(parent, child, shape)];
  }
}

/** The line from a parent to its child in a tree that grows one way. */
export function homePath(parent: Rect, child: Rect, orientation: Orientation): Path {
  const [a, b] = [centreOf(parent), centreOf(child)];
  if (orientation === 'leftRight') {
    // A child to the left (in lanes, where its level is the higher one) is reached around both cards.
    const reach = child.x < rightOf(parent) ? BULGE : (child.x - rightOf(parent)) / 2;
    return {
      from: { x: rightOf(parent), y: a.y },
      fromHandle: { x: rightOf(parent) + reach, y: a.y },
      toHandle: { x: child.x - reach, y: b.y },
      to: { x: child.x, y: b.y },
    };
  }
  const middle = (bottomOf(parent) + child.y) / 2;
  return {
    from: { x: a.x, y: bottomOf(parent) },
    fromHandle: { x: a.x, y: middle },
    toHandle: { x: b.x, y: middle },
    to: { x: b.x, y: child.y },
  };
}

/** Along the direction of growth wherever there is room, or against it, or else from above or below. */
function facingPath(parent: Rect, child: Rect, orientation: Orientation): Path {
  if (orientation === 'topDown') return swapped(facingPath(turned(parent), turned(child), 'leftRight'));
  if (child.x >= rightOf(parent)) return homePath(parent, child, 'leftRight');
  if (rightOf(child) <= parent.x)
    return mirrored(homePath(mirroredRect(parent), mirroredRect(child), 'leftRight'));
  const [a, b] = [centreOf(parent), centreOf(child)];
  const isBelow = b.y >= a.y;
  const from = { x: a.x, y: isBelow ? bottomOf(parent) : parent.y };
  const to = { x: b.x, y: isBelow ? child.y : bottomOf(child) };
  const middle = (from.y + to.y) / 2;
  return { from, fromHandle: { x: from.x, y: middle }, toHandle: { x: to.x, y: middle }, to };
}

/**
 * The arrow from what acts to what is acted on: from the parent's side of a card to the children's side of the other
 * one, or around to its parent's side where the two stand in line.
 */
export function crossPath(source: Rect, target: Rect, shape: Shape): Path {
  if (shape === 'radial') return spoke(source, target, BOW);
  if (shape === 'indented') return bracket(source, target);
  if (shape === 'chain') return ahead(source, target);
  if (shape === 'map') return upwards(source, target);
  if (shape === 'topDown') return swapped(crossPath(turned(source), turned(target), 'leftRight'));
  const from = { x: source.x, y: centreOf(source).y };
  const { y } = centreOf(target);
  if (rightOf(target) <= source.x) {
    const bend = Math.max(BULGE, (source.x - rightOf(target)) / 2);
    const to = { x: rightOf(target), y };
    return { from, fromHandle: { x: from.x - bend, y: from.y }, toHandle: { x: to.x + bend, y }, to };
  }
  const outside = Math.min(source.x, target.x) - BULGE;
  return { from, fromHandle: { x: outside, y: from.y }, toHandle: { x: outside, y }, to: { x: target.x, y } };
}

/** From the right side of a card to the left side of another, also where that one stands further to the left. */
function ahead(source: Rect, target: Rect): Path {
  const from = { x: rightOf(source), y: centreOf(source).y };
  const to = { x: target.x, y: centreOf(target).y };
  const reach = Math.max(BULGE, (to.x - from.x) / 2);
  return { from, fromHandle: { x: from.x + reach, y: from.y }, toHandle: { x: to.x - reach, y: to.y }, to };
}

/** From the upper side of a card to the lower side of another, also where that one stands further down. */
function upwards(source: Rect, target: Rect): Path {
  const [from, to] = [
    { x: centreOf(source).x, y: source.y },
    { x: centreOf(target).x, y: bottomOf(target) },
  ];
  const reach = Math.max(BULGE, (from.y - to.y) / 2);
  return { from, fromHandle: { x: from.x, y: from.y - reach }, toHandle: { x: to.x, y: to.y + reach }, to };
}

/** The arrow from a card to a point, as while it is being drawn. */
export function loosePath(source: Rect, to: Point, shape: Shape): Path {
  return crossPath(source, { x: to.x, y: to.y, width: 0, height: 0 }, shape);
}

/** From middle to middle as far as both borders, bowed sideways by this share of its length. */
function spoke(source: Rect, target: Rect, bow: number): Path {
  const [a, b] = [centreOf(source), centreOf(target)];
  const [from, to] = [borderTowards(source, b), borderTowards(target, a)];
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const at = (share: number): Point => ({
    x: from.x + dx * share - dy * bow,
    y: from.y + dy * share + dx * bow,
  });
  return { from, fromHandle: at(1 / 3), toHandle: at(2 / 3), to };
}

/** Where the line from the middle of a box to a point leaves the box; the middle itself for a point within. */
function borderTowards(box: Rect, point: Point): Point {
  const { x, y } = centreOf(box);
  const [dx, dy] = [point.x - x, point.y - y];
  const share = Math.min(box.width / 2 / Math.abs(dx), box.height / 2 / Math.abs(dy));
  return share < 1 ? { x: x + dx * share, y: y + dy * share } : { x, y };
}

/** Down from the parent's lower left and around a corner into the child's left side. */
function elbow(parent: Rect, child: Rect): readonly Path[] {
  const x = parent.x + INDENT / 2;
  const { y } = centreOf(child);
  const corner = { x, y };
  const turn = { x, y: y - CORNER };
  const end = { x: child.x, y };
  return [
    straight({ x, y: bottomOf(parent) }, turn),
    { from: turn, fromHandle: corner, toHandle: corner, to: { x: x + CORNER, y } },
    straight({ x: x + CORNER, y }, end),
  ];
}

export const straight = (from: Point, to: Point): Path => ({ from, fromHandle: from, toHandle: to, to });

/** In a list: out to the right and back to the right side of the other card. */
function bracket(source: Rect, target: Rect): Path {
  const [from, to] = [rightMiddle(source), rightMiddle(target)];
  const outside = Math.max(from.x, to.x) + BULGE;
  return { from, fromHandle: { x: outside, y: from.y }, toHandle: { x: outside, y: to.y }, to };
}

const rightMiddle = (box: Rect): Point => ({ x: rightOf(box), y: centreOf(box).y });

/** Half way along. */
export const middleOf = (path: Path): Point => halves(path)[0].to;

/** The corners of the head of an arrow, its point first. */
export function headOf({ to, toHandle }: Path): readonly [Point, Point, Point] {
  const angle = Math.atan2(to.y - toHandle.y, to.x - toHandle.x);
  const wing = (turn: number): Point => ({
    x: to.x - HEAD * Math.cos(angle + turn),
    y: to.y - HEAD * Math.sin(angle + turn),
  });
  return [to, wing(0.45), wing(-0.45)];
}

/** For an SVG `d`. */
export const svgPath = ({ from, fromHandle, toHandle, to }: Path): string =>
  `M${from.x} ${from.y}C${fromHandle.x} ${fromHandle.y} ${toHandle.x} ${toHandle.y} ${to.x} ${to.y}`;

export const turned = ({ x, y, width, height }: Rect): Rect => ({ x: y, y: x, width: height, height: width });
const mirroredRect = ({ x, y, width, height }: Rect): Rect => ({ x: 0 - x - width, y, width, height });
const mirror = ({ x, y }: Point): Point => ({ x: 0 - x, y });
const mirrored = ({ from, fromHandle, toHandle, to }: Path): Path => ({
  from: mirror(from),
  fromHandle: mirror(fromHandle),
  toHandle: mirror(toHandle),
  to: mirror(to),
});
export const flipped = ({ x, y }: Point): Point => ({ x: y, y: x });
export const swapped = ({ from, fromHandle, toHandle, to }: Path): Path => ({
  from: flipped(from),
  fromHandle: flipped(fromHandle),
  toHandle: flipped(toHandle),
  to: flipped(to),
});

/**
 * The parts of a curve that can be seen in an area. A line may lead across a million pixels of which a thousand are in
 * sight; drawing (and above all dashing) the rest would take seconds.
 */
export function* partsIn(path: Path, area: Rect, depth = 0): Generator<Path> {
  const hull = hullOf(path);
  if (!overlap(hull, area)) return;
  const isShort = hull.width <= 2 * area.width && hull.height <= 2 * area.height;
  if (isShort || depth >= MOST_HALVINGS) {
    yield path;
    return;
  }
  const [first, second] = halves(path);
  yield* partsIn(first, area, depth + 1);
  yield* partsIn(second, area, depth + 1);
}

/** Enough for a line of ten million pixels. */
const MOST_HALVINGS = 16;

/** Around the ends and handles of a curve, and so around the curve. */
export function hullOf({ from, to, fromHandle, toHandle }: Path): Rect {
  const xs = [from.x, to.x, fromHandle.x, toHandle.x];
  const ys = [from.y, to.y, fromHandle.y, toHandle.y];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x: x - 1, y: y - 1, width: Math.max(...xs) - x + 2, height: Math.max(...ys) - y + 2 };
}

/** A curve cut in the middle (de Casteljau). */
function halves({ from, fromHandle, toHandle, to }: Path): readonly [Path, Path] {
  const [a, b, c] = [middle(from, fromHandle), middle(fromHandle, toHandle), middle(toHandle, to)];
  const [d, e] = [middle(a, b), middle(b, c)];
  const at = middle(d, e);
  return [
    { from, fromHandle: a, toHandle: d, to: at },
    { from: at, fromHandle: e, toHandle: c, to },
  ];
}

const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

import type { DiagramArrow, DiagramContent } from './diagram-model.ts';
import type { Arc, Seat } from './ring-seats.ts';

/** Everything in pixels, from the upper left corner of the drawing. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Curve {
  readonly path: string;
  /** Where its words stand: their middle, or with `isAbove` the middle of their foot. */
  readonly label: Point;
  readonly isAbove?: true;
  /** They have to stand in one line. */
  readonly isInline?: true;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Between states of one frame, where an arrow has to find room. */
export const STEP_GAP = 64;
/** From one arc to the next one out. */
export const ARC = 40;
const CORNER = 10;
/** Between the two arrows that join the rows in one column. */
const PAIR = 46;

/** Where all of a ring stands, before its arrows run. */
export interface Scene {
  readonly content: DiagramContent;
  readonly seats: ReadonlyMap<string, Seat>;
  readonly states: ReadonlyMap<string, Box>;
  readonly frames: ReadonlyMap<string, Box>;
  readonly arcs: readonly Arc[];
}

/** How an arrow runs; null where an end of it is not drawn. */
export function curveOf(arrow: DiagramArrow, scene: Scene): Curve | null {
  const groupOf = (id: string) => scene.content.states.find((state) => state.id === id)?.group ?? '';
  const [from, to] = [scene.states.get(arrow.from), scene.states.get(arrow.to)];
  const [start, end] = [scene.seats.get(groupOf(arrow.from)), scene.seats.get(groupOf(arrow.to))];
  if (!from || !to || !start || !end) return null;
  const arc = scene.arcs.find((one) => one.arrow.id === arrow.id);
  if (arc) return arcCurve(arc, scene);
  if (groupOf(arrow.from) === groupOf(arrow.to)) return withinFrame(from, to);
  if (arrow.isQuiet) return straight(from, to, 0);
  if (start.row === end.row) return sideways(from, to, start.row === 0);
  return between(arrow, scene, from, to);
}

const middleX = ({ x, width }: Box): number => x + width / 2;

function sideways(from: Box, to: Box, isRight: boolean): Curve {
  const [x1, x2] = isRight ? [from.x + from.width, to.x] : [from.x, to.x + to.width];
  const [y1, y2] = [from.y + from.height / 2, to.y + to.height / 2];
  const mid = (x1 + x2) / 2;
  const path =
    y1 === y2 ? `M${x1},${y1} L${x2},${y2}` : `M${x1},${y1} C${mid},${y1} ${mid},${y2} ${x2},${y2}`;
  return { path, label: { x: mid, y: Math.min(y1, y2) }, isAbove: true };
}

/** From step to step down the frame, or back up beside them. */
function withinFrame(from: Box, to: Box): Curve {
  if (from === to) {
    const [x, y] = [from.x + from.width, from.y + from.height / 2];
    return {
      path: `M${x},${y - 10} C${x + 34},${y - 24} ${x + 34},${y + 24} ${x},${y + 10}`,
      label: { x: x + 30, y },
    };
  }
  // Neighbours are joined straight, there and back side by side, with their words at different heights.
  if (Math.abs(to.y - from.y) - Math.min(from.height, to.height) <= STEP_GAP) {
    const isDown = to.y > from.y;
    const x = middleX(from) + (isDown ? -PAIR : PAIR);
    const [y1, y2] = isDown ? [from.y + from.height, to.y] : [from.y, to.y + to.height];
    return { path: `M${x},${y1} L${x},${y2}`, label: { x, y: y1 + (y2 - y1) * 0.3 }, isInline: true };
  }
  const side = from.x + from.width;
  const [y1, y2] = [from.y + from.height / 2 + 8, to.y + to.height / 2 - 8];
  const out = side + 30;
  return {
    path: `M${side},${y1} C${out},${y1} ${out},${y2} ${side},${y2}`,
    label: { x: side + 22, y: (y1 + y2) / 2 },
  };
}

/** From row to row: two in one column run side by side, their words at different heights. */
function between(arrow: DiagramArrow, scene: Scene, from: Box, to: Box): Curve {
  const groupOf = (id: string) => scene.content.states.find((state) => state.id === id)?.group;
  const [start, end] = [groupOf(arrow.from), groupOf(arrow.to)];
  const isTwo = scene.content.arrows.some(
    (other) => !other.isQuiet && groupOf(other.from) === end && groupOf(other.to) === start,
  );
  const isDown = to.y > from.y;
  const offset = isTwo ? (isDown ? PAIR : -PAIR) : 0;
  return straight(
    outOf(from, scene, start, isDown),
    outOf(to, scene, end, !isDown),
    offset,
    isTwo ? 0.3 : 0.5,
  );
}

/** Where others of its frame stand in the way, an arrow begins or ends at the edge of the frame. */
function outOf(
  box: Box,
  { frames, states, content }: Scene,
  group: string | undefined,
  isDown: boolean,
): Box {
  const frame = frames.get(group ?? '');
  const isCovered = content.states.some((state) => {
    const other = state.group === group ? states.get(state.id) : undefined;
    return other !== undefined && (isDown ? other.y > box.y : other.y < box.y);
  });
  return frame && isCovered ? { ...box, y: frame.y, height: frame.height } : box;
}

/** `at` is how far along the arrow its words stand. */
function straight(from: Box, to: Box, offset: number, at = 0.5): Curve {
  const isDown = to.y > from.y;
  const isLevel = Math.abs(to.y - from.y) < 1;
  const [x1, x2] = [middleX(from) + offset, middleX(to) + offset];
  const y1 = isLevel || isDown ? from.y + from.height : from.y;
  const y2 = isLevel ? to.y + to.height : isDown ? to.y : to.y + to.height;
  if (Math.abs(x1 - x2) < 1)
    return { path: `M${x1},${y1} L${x2},${y2}`, label: { x: x1, y: y1 + (y2 - y1) * at } };
  const bend = isLevel ? y1 + 60 : (y1 + y2) / 2;
  return {
    path: `M${x1},${y1} C${x1},${bend} ${x2},${bend} ${x2},${y2}`,
    label: { x: (x1 + x2) / 2, y: isLevel ? bend - 15 : (y1 + y2) / 2 },
  };
}

/** Out of the frame, along above or below all that lies between, and in again, with round corners. */
function arcCurve(arc: Arc, scene: Scene): Curve | null {
  const [from, to] = [frameOf(arc.arrow.from, scene), frameOf(arc.arrow.to, scene)];
  if (!from || !to) return null;
  const isTop = arc.row === 0;
  const y = arcY(arc, scene);
  const [x1, x2] = [anchorX(arc, 'from', from, scene), anchorX(arc, 'to', to, scene)];
  const [y1, y2] = isTop ? [from.y, to.y] : [from.y + from.height, to.y + to.height];
  const turn = x2 > x1 ? CORNER : -CORNER;
  const lift = isTop ? CORNER : -CORNER;
  const path = [
    `M${x1},${y1} L${x1},${y + lift}`,
    `Q${x1},${y} ${x1 + turn},${y} L${x2 - turn},${y}`,
    `Q${x2},${y} ${x2},${y + lift} L${x2},${y2}`,
  ].join(' ');
  return { path, label: { x: (x1 + x2) / 2, y }, isInline: true };
}

/** How far out an arc runs: beyond all frames it passes, by its level. */
export function arcY(arc: Arc, { content, seats, frames }: Scene): number {
  const isTop = arc.row === 0;
  const edges = content.groups.flatMap(({ id }) => {
    const seat = seats.get(id);
    const isPassed = seat?.row === arc.row && seat.column >= arc.left && seat.column <= arc.right;
    const box = isPassed ? frames.get(id) : undefined;
    return box ? [isTop ? box.y : box.y + box.height] : [];
  });
  return isTop ? Math.min(...edges) - arc.level * ARC : Math.max(...edges) + arc.level * ARC;
}

const frameOf = (state: string, { content, frames }: Scene): Box | undefined =>
  frames.get(content.states.find(({ id }) => id === state)?.group ?? '');

/** Where on the edge of its frame an arc begins or ends, so that no two of them cross. */
function anchorX(arc: Arc, end: 'from' | 'to', frame: Box, scene: Scene): number {
  const groupOf = (id: string) => scene.content.states.find((state) => state.id === id)?.group;
  const own = groupOf(arc.arrow[end]);
  const here = scene.arcs.flatMap((other) =>
    (['from', 'to'] as const).flatMap((side) => {
      if (groupOf(other.arrow[side]) !== own) return [];
      const seat = scene.seats.get(own ?? '');
      const goesLeft = seat !== undefined && other.left < seat.column;
      return { id: other.arrow.id, side, goesLeft, span: other.right - other.left, level: other.level };
    }),
  );
  // To the left the short ones first, to the right the long ones: what is farther out turns farther in.
  const sorted = here.toSorted((a, b) => {
    if (a.goesLeft !== b.goesLeft) return a.goesLeft ? -1 : 1;
    return a.goesLeft ? a.level - b.level : b.level - a.level;
  });
  const index = sorted.findIndex(({ id, side }) => id === arc.arrow.id && side === end);
  return frame.x + (frame.width * (index + 1)) / (sorted.length + 1);
}

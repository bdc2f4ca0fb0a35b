import type { DiagramArrow, DiagramContent } from './diagram-model.ts';

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

export interface RingLayout {
  readonly states: ReadonlyMap<string, Box>;
  readonly frames: ReadonlyMap<string, Box>;
  readonly curves: ReadonlyMap<string, Curve>;
  readonly bounds: Box;
}

export const CARD_WIDTH = 182;
const GAP_X = 126;
const GAP_Y = 112;
/** Between states of one frame, where an arrow has to find room, and where none does. */
const STEP_GAP = 64;
const IDLE_GAP = 10;
const PAD = 10;
const HEAD = 26;
const ARC = 40;
/** Half the height of the words on the outermost arc. */
const RIM = 14;
const CORNER = 10;
/** Between the two arrows that join the rows in one column. */
const PAIR = 46;

interface Row {
  readonly groups: readonly string[];
  readonly isTop: boolean;
}

/** In which row and column of the ring a frame stands. */
interface Seat {
  readonly row: 0 | 1;
  readonly column: number;
}

/**
 * Frames in a ring: the first half from left to right on top, the other half back from right to left below, so that the
 * way on is short, the way round is seen, and the ways back lie outside, the farther the longer.
 */
export function ringLayout(content: DiagramContent, heightOf: (id: string) => number): RingLayout {
  const groups = content.groups.filter(({ id }) => content.states.some(({ group }) => group === id));
  const seats = seatsOf(rowsOf(groups.map(({ id }) => id)));
  const arcs = arcsOf(content, seats);
  const { states, frames } = boxesOf(content, { groups, seats, arcs, heightOf });
  const scene: Scene = { content, seats, states, frames, arcs };
  const curves = new Map<string, Curve>();
  for (const arrow of content.arrows) {
    const curve = curveOf(arrow, scene);
    if (curve) curves.set(arrow.id, curve);
  }
  const boxes = [...frames.values()];
  const feet = [
    ...boxes.map(({ y, height }) => y + height),
    ...arcs.filter(({ row }) => row === 1).map((arc) => arcY(arc, scene) + RIM),
  ];
  const width = Math.max(0, ...boxes.map((box) => box.x + box.width));
  return { states, frames, curves, bounds: { x: 0, y: 0, width, height: Math.max(0, ...feet) } };
}

interface Placing {
  readonly groups: DiagramContent['groups'];
  readonly seats: ReadonlyMap<string, Seat>;
  readonly arcs: readonly Arc[];
  readonly heightOf: (id: string) => number;
}

function boxesOf(content: DiagramContent, { groups, seats, arcs, heightOf }: Placing) {
  const levels = Math.max(0, ...arcs.filter(({ row }) => row === 0).map(({ level }) => level));
  const above = levels * ARC + (levels > 0 ? RIM : 0);
  const stackHeight = (group: string) => stackOf(content, group, heightOf);
  const inTop = groups.filter(({ id }) => seats.get(id)?.row === 0);
  const topHeight = Math.max(0, ...inTop.map(({ id }) => stackHeight(id)));
  const states = new Map<string, Box>();
  const frames = new Map<string, Box>();
  for (const { id } of groups) {
    const seat = seats.get(id);
    if (!seat) continue;
    const x = seat.column * (CARD_WIDTH + 2 * PAD + GAP_X);
    const height = stackHeight(id);
    // The rows turn their backs to the arcs: frames of the upper one end on one line, those of the lower begin on one.
    const y = above + (seat.row === 0 ? topHeight - height : topHeight + GAP_Y);
    const own = content.states.filter(({ group }) => group === id);
    const isAlone = own.length === 1;
    frames.set(id, { x: isAlone ? x + PAD : x, y, width: CARD_WIDTH + (isAlone ? 0 : 2 * PAD), height });
    let at = isAlone ? y : y + HEAD;
    for (const state of own) {
      states.set(state.id, { x: x + PAD, y: at, width: CARD_WIDTH, height: heightOf(state.id) });
      at += heightOf(state.id) + gapAfter(content, state.id);
    }
  }
  return { states, frames };
}

/** Room for the arrow to the next state of the frame, if there is one. */
function gapAfter({ states, arrows }: DiagramContent, id: string): number {
  const next = states[states.findIndex((state) => state.id === id) + 1]?.id;
  const isJoined = arrows.some(
    ({ from, to, isQuiet }) => !isQuiet && ((from === id && to === next) || (to === id && from === next)),
  );
  return isJoined ? STEP_GAP : IDLE_GAP;
}

const stackOf = (content: DiagramContent, group: string, heightOf: (id: string) => number): number => {
  const own = content.states.filter((state) => state.group === group);
  // What stands alone is its own frame.
  const frame = own.length === 1 ? 0 : HEAD + PAD;
  return own.reduce(
    (sum, { id }, index) => sum + heightOf(id) + (index < own.length - 1 ? gapAfter(content, id) : 0),
    frame,
  );
};

function rowsOf(groups: readonly string[]): readonly Row[] {
  const half = Math.ceil(groups.length / 2);
  return [
    { groups: groups.slice(0, half), isTop: true },
    { groups: groups.slice(half), isTop: false },
  ];
}

function seatsOf([top, bottom]: readonly Row[]): ReadonlyMap<string, Seat> {
  const width = top?.groups.length ?? 0;
  return new Map([
    ...(top?.groups ?? []).map((id, column): [string, Seat] => [id, { row: 0, column }]),
    ...(bottom?.groups ?? []).map((id, index): [string, Seat] => [id, { row: 1, column: width - 1 - index }]),
  ]);
}

/** An arrow that runs outside the ring, past at least its own frame. */
interface Arc {
  readonly arrow: DiagramArrow;
  readonly row: 0 | 1;
  readonly left: number;
  readonly right: number;
  /** From 1, the nearest to the frames. */
  readonly level: number;
}

/** Ways that do not lead to the next frame of their row lie outside of it, each as near as the others let it. */
function arcsOf({ arrows, states }: DiagramContent, seats: ReadonlyMap<string, Seat>): readonly Arc[] {
  const seatOf = (id: string) => seats.get(states.find((state) => state.id === id)?.group ?? '');
  const wanted = arrows.flatMap((arrow) => {
    const [from, to] = [seatOf(arrow.from), seatOf(arrow.to)];
    if (arrow.isQuiet || !from || !to || from.row !== to.row || from.column === to.column) return [];
    if (isNext(from, to)) return [];
    const [left, right] = [Math.min(from.column, to.column), Math.max(from.column, to.column)];
    return { arrow, row: from.row, left, right };
  });
  const placed: Arc[] = [];
  for (const arc of wanted.toSorted((a, b) => a.right - a.left - (b.right - b.left))) {
    const inTheWay = placed.filter(
      ({ row, left, right }) => row === arc.row && left < arc.right && arc.left < right,
    );
    placed.push({ ...arc, level: Math.max(0, ...inTheWay.map(({ level }) => level)) + 1 });
  }
  return placed;
}

/** One on in the direction of the ring. */
const isNext = (from: Seat, to: Seat): boolean =>
  from.row === to.row && to.column - from.column === (from.row === 0 ? 1 : -1);

interface Scene {
  readonly content: DiagramContent;
  readonly seats: ReadonlyMap<string, Seat>;
  readonly states: ReadonlyMap<string, Box>;
  readonly frames: ReadonlyMap<string, Box>;
  readonly arcs: readonly Arc[];
}

function curveOf(arrow: DiagramArrow, scene: Scene): Curve | null {
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
function arcY(arc: Arc, { content, seats, frames }: Scene): number {
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

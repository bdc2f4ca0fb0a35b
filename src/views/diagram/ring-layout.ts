import type { DiagramContent } from './diagram-model.ts';
import { ARC, arcY, type Box, type Curve, curveOf, type Scene, STEP_GAP } from './ring-curves.ts';
import { type Arc, arcsOf, type Seat, seatsOf } from './ring-seats.ts';

export interface RingLayout {
  readonly states: ReadonlyMap<string, Box>;
  readonly frames: ReadonlyMap<string, Box>;
  readonly curves: ReadonlyMap<string, Curve>;
  readonly bounds: Box;
}

export const CARD_WIDTH = 182;
const GAP_X = 126;
const GAP_Y = 112;
/** Between states of one frame, where no arrow has to find room. */
const IDLE_GAP = 10;
const PAD = 10;
const HEAD = 26;
/** Half the height of the words on the outermost arc. */
const RIM = 14;

/**
 * Frames in a ring: the first half from left to right on top, the other half back from right to left below, so that the
 * way on is short, the way round is seen, and the ways back lie outside, the farther the longer.
 */
export function ringLayout(content: DiagramContent, heightOf: (id: string) => number): RingLayout {
  const groups = content.groups.filter(({ id }) => content.states.some(({ group }) => group === id));
  const seats = seatsOf(groups.map(({ id }) => id));
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

import type { Place } from '../../../domain/commands/command.ts';
import { fragmentOf } from '../../../domain/commands/paste-fragment.ts';
import type { NodeId } from '../../../domain/ids.ts';
import { isMapBand } from '../../../domain/map/perspectives.ts';
import type { Plan } from '../../../domain/plan.ts';
import { parentOf } from '../../../domain/tree/tree.ts';
import { topmost } from '../../../domain/tree/walk.ts';
import { unfold } from '../../../editor/folds.ts';
import type { Board } from '../board/board.ts';
import type { Point } from '../geometry/rect.ts';
import { isNet } from '../layout/layout.ts';
import { laneAt } from '../scene/lane-at.ts';
import { type Scene, shownSlot } from '../scene/scene.ts';
import { bandDrop } from './band-drop.ts';
import { columnDrop } from './column-drop.ts';
import { type DropTarget, dropTarget } from './drop-target.ts';
import { type Drop, NO_DROP } from './gesture.ts';
import { handDrop, putDown } from './hand-drop.ts';
import type { Hold } from './hold.ts';
import { higherBelow, type LaneDrop, laneDrop, type LaneRefusal } from './lane-drop.ts';
import { mayCopy, mayMove } from './may-drop.ts';

interface Grip {
  readonly held: NodeId;
  /** Where the pointer took it, on the screen. */
  readonly at: Point;
  readonly isCopy: boolean;
}

/** Carries the chosen branches (or copies of them) to another place: one gesture, one step of the history. */
export function dragHold(board: Board, { held, at: start, isCopy }: Grip): Hold {
  const { editor } = board;
  const from = board.toCanvas(start);
  const all = chosen(board, held);
  // In a chain every card stands for itself, wherever it has its home in the tree.
  const ids = inReadingOrder(board, isNet(board.scene.shape) ? all : topmost(editor.plan, all));
  let drop: Drop | null = null;
  /** How far it has been carried over the canvas. */
  const shift = (at: Point): Point => {
    const { x, y } = board.toCanvas(at);
    return { x: x - from.x, y: y - from.y };
  };
  const show = () => board.gesture({ type: 'drag', ids, held, from, isCopy, drop });
  show();
  return {
    move(at) {
      const next = dropAt(board, at, ids, isCopy) ?? (isCopy ? null : handDrop(board, ids, shift(at)));
      if (sameDrop(drop, next)) return;
      drop = next;
      show();
    },
    release(at) {
      board.gesture(null);
      if (!drop || drop.refusal) return;
      if (drop.isByHand) return putDown(board, ids, shift(at));
      letGo(board, ids, drop, isCopy);
    },
    cancel: () => board.gesture(null),
  };
}

/** The whole selection if the held card is part of it; else that card becomes the selection. */
function chosen(board: Board, held: NodeId): readonly NodeId[] {
  const { editor } = board;
  if (editor.session.selection.includes(held)) return editor.session.selection;
  board.choose([held]);
  return [held];
}

/** What is seen first goes first, also where a fold hides some of it. */
function inReadingOrder({ scene }: Board, ids: readonly NodeId[]): NodeId[] {
  const places = new Map(ids.map((id) => [id, scene.forest.order.indexOf(shownSlot(scene, id))]));
  return ids.toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
}

/** A move into another lane is one step of the history, the level with it. */
function letGo(board: Board, ids: readonly NodeId[], { place, lane, band }: Drop, isCopy: boolean): void {
  const { editor } = board;
  const group = editor.newId();
  if (place) {
    const done = isCopy
      ? editor.dispatch(
          { type: 'pasteFragment', fragment: fragmentOf(editor.plan, ids), ...place },
          { group },
        )
      : editor.dispatch({ type: 'moveNodes', ids, ...place }, { group });
    if (!done.ok) return;
    if (place.under) unfold(editor, place.under);
    editor.select(isCopy ? (done.value.focus ?? []) : ids);
  }
  if (band) editor.dispatch({ type: 'setPerspective', ids: band.ids, perspective: band.to }, { group });
  if (!lane) return;
  const done = editor.dispatch({ type: 'setKind', ids: lane.ids, ...lane.to }, { group });
  const { level } = lane.to;
  const left = done.ok && level ? higherBelow(editor.plan, lane.ids, level) : [];
  if (done.ok && level && (lane.isUpsideDown || left.length > 0))
    board.state.setState({ question: { lane, left, group } });
}

function dropAt(board: Board, at: Point, ids: readonly NodeId[], isCopy: boolean): Drop | null {
  const { scene, editor } = board;
  const { plan, session } = editor;
  const point = board.toCanvas(at);
  if (scene.shape === 'chain') return columnAt(scene, plan, point, ids, isCopy);
  if (scene.shape === 'map') return bandAt(scene, plan, point, ids, isCopy);
  const target = dropTarget(scene, point, session.focus === null);
  const isMove = target !== null && (isCopy || !isIdle(plan, ids, target));
  // Onto a card means below it, with the level it has.
  const changed =
    isCopy || (target !== null && target.onto >= 0)
      ? null
      : laneOver(board, point, ids, isMove ? target : null);
  if (!isMove) return typeof changed === 'string' ? refusedBy(changed) : changed && onlyLane(changed);
  const { place, line } = target;
  const onto = target.onto < 0 ? null : scene.slots.idAt(target.onto);
  const refusal = (isCopy ? mayCopy : mayMove)(plan, ids, place.under) ?? null;
  return { ...NO_DROP, place, onto, line, refusal, lane: typeof changed === 'string' ? null : changed };
}

/** In a chain only the column counts. */
function columnAt(
  scene: Scene,
  plan: Plan,
  point: Point,
  ids: readonly NodeId[],
  isCopy: boolean,
): Drop | null {
  const name = laneAt(scene, point)?.name;
  if (isCopy || name === undefined || name === 'other' || isMapBand(name)) return null;
  const { drop, refusal } = columnDrop(plan, ids, name);
  return drop || refusal ? { ...NO_DROP, refusal, lane: drop } : null;
}

/** On a map only the band counts. */
function bandAt(
  scene: Scene,
  plan: Plan,
  point: Point,
  ids: readonly NodeId[],
  isCopy: boolean,
): Drop | null {
  const name = laneAt(scene, point)?.name;
  if (isCopy || name === undefined || !isMapBand(name)) return null;
  const { drop, refusal } = bandDrop(plan, ids, name);
  return drop || refusal ? { ...NO_DROP, refusal, band: drop } : null;
}

function laneOver({ scene, editor }: Board, point: Point, ids: readonly NodeId[], target: DropTarget | null) {
  const lane = laneAt(scene, point);
  if (!lane || isMapBand(lane.name)) return null;
  return laneDrop(editor.plan, ids, lane.name, target?.place.under);
}

const onlyLane = (lane: LaneDrop): Drop => ({ ...NO_DROP, lane });
const refusedBy = (refusal: LaneRefusal): Drop => ({ ...NO_DROP, refusal });

/** Let go on itself, beside itself or on its own parent, nothing would change that anybody could mean. */
function isIdle(plan: Plan, ids: readonly NodeId[], { place, onto }: DropTarget): boolean {
  const beside = place.before ?? place.after;
  if (beside) return ids.includes(beside);
  const under = place.under;
  return onto >= 0 && (ids.includes(under as NodeId) || ids.every((id) => parentOf(plan, id) === under));
}

const sameDrop = (a: Drop | null, b: Drop | null): boolean =>
  a === b ||
  (a !== null &&
    b !== null &&
    a.onto === b.onto &&
    a.isByHand === b.isByHand &&
    sameLane(a, b) &&
    samePlace(a.place, b.place));

const sameLane = (a: Drop, b: Drop): boolean =>
  a.lane?.to.kind === b.lane?.to.kind &&
  a.lane?.to.level === b.lane?.to.level &&
  a.band?.to === b.band?.to &&
  (a.place !== null || a.refusal === b.refusal);

const samePlace = (a: Place | null, b: Place | null): boolean =>
  a?.under === b?.under && a?.before === b?.before && a?.after === b?.after;

import type { Place } from '../../../domain/commands/command.ts';
import { fragmentOf } from '../../../domain/commands/paste-fragment.ts';
import type { NodeId } from '../../../domain/ids.ts';
import type { Plan } from '../../../domain/plan.ts';
import { parentOf } from '../../../domain/tree/tree.ts';
import { topmost } from '../../../domain/tree/walk.ts';
import type { Board } from '../board/board.ts';
import type { Point } from '../geometry/rect.ts';
import { shownSlot } from '../scene/scene.ts';
import { type DropTarget, dropTarget } from './drop-target.ts';
import type { Drop } from './gesture.ts';
import type { Hold } from './hold.ts';
import { mayCopy, mayMove } from './may-drop.ts';

/** Carries the chosen branches (or copies of them) to another place: one gesture, one command. */
export function dragHold(board: Board, held: NodeId, isCopy: boolean): Hold {
  const { editor } = board;
  const ids = inReadingOrder(board, topmost(editor.plan, chosen(board, held)));
  let drop: Drop | null = null;
  const show = () => board.gesture({ type: 'drag', ids, held, isCopy, drop });
  show();
  return {
    move(at) {
      const next = dropAt(board, at, ids, isCopy);
      if (sameDrop(drop, next)) return;
      drop = next;
      show();
    },
    release() {
      board.gesture(null);
      if (!drop || drop.refusal) return;
      const { place } = drop;
      const done = isCopy
        ? editor.dispatch({ type: 'pasteFragment', fragment: fragmentOf(editor.plan, ids), ...place })
        : editor.dispatch({ type: 'moveNodes', ids, ...place });
      if (!done.ok) return;
      const folded = new Set(editor.session.folded);
      if (place.under) folded.delete(place.under);
      const isUnfolded = folded.size < editor.session.folded.size;
      editor.look({ selection: isCopy ? (done.value.focus ?? []) : ids, ...(isUnfolded && { folded }) });
    },
    cancel: () => board.gesture(null),
  };
}

/** The whole selection if the held card is part of it; else that card becomes the selection. */
function chosen(board: Board, held: NodeId): readonly NodeId[] {
  const { editor } = board;
  if (editor.session.selection.includes(held)) return editor.session.selection;
  board.pointed = held;
  editor.select([held]);
  return [held];
}

/** What is seen first goes first, also where a fold hides some of it. */
function inReadingOrder({ scene }: Board, ids: readonly NodeId[]): NodeId[] {
  const places = new Map(ids.map((id) => [id, scene.forest.order.indexOf(shownSlot(scene, id))]));
  return ids.toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
}

function dropAt(board: Board, at: Point, ids: readonly NodeId[], isCopy: boolean): Drop | null {
  const { scene, editor } = board;
  const { plan, session } = editor;
  const target = dropTarget(scene, board.toCanvas(at), session.focus === null);
  if (!target || (!isCopy && isIdle(plan, ids, target))) return null;
  const { place, line } = target;
  const onto = target.onto < 0 ? null : scene.slots.idAt(target.onto);
  const refusal = (isCopy ? mayCopy : mayMove)(plan, ids, place.under) ?? null;
  return { place, onto, line, refusal };
}

/** Let go on itself, beside itself or on its own parent, nothing would change that anybody could mean. */
function isIdle(plan: Plan, ids: readonly NodeId[], { place, onto }: DropTarget): boolean {
  const beside = place.before ?? place.after;
  if (beside) return ids.includes(beside);
  const under = place.under;
  return onto >= 0 && (ids.includes(under as NodeId) || ids.every((id) => parentOf(plan, id) === under));
}

const sameDrop = (a: Drop | null, b: Drop | null): boolean =>
  a === b || (a !== null && b !== null && a.onto === b.onto && samePlace(a.place, b.place));

const samePlace = (a: Place, b: Place): boolean =>
  a.under === b.under && a.before === b.before && a.after === b.after;

import { type PointerEvent as ReactPointerEvent, useEffect, useRef, useState } from 'react';
import { apply } from '../../domain/commands/apply.ts';
import type { NodeId } from '../../domain/ids.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { Editor } from '../../editor/editor.ts';
import { unfold } from '../../editor/folds.ts';
import { selectedTops } from '../../editor/actions/on-selection.ts';
import type { VisibleRow } from '../../editor/visible-rows.ts';
import { type Drop, type DropPointer, dropAt } from './drop-position.ts';

export interface Drag {
  readonly ids: readonly NodeId[];
  readonly drop: Drop | null;
  /** Why a release here would be refused; known before it happens. */
  readonly refusal: Refusal | null;
  readonly x: number;
  readonly y: number;
}

interface RowDragOptions {
  readonly editor: Editor;
  readonly rows: readonly VisibleRow[];
  readonly scroller: () => HTMLElement | null;
  readonly pointerAt: (x: number, y: number) => DropPointer | null;
}

const THRESHOLD_PX = 5;
const SCROLL_EDGE_PX = 44;
const SCROLL_STEP_PX = 12;

interface Press {
  readonly id: NodeId;
  readonly x: number;
  readonly y: number;
}

/**
 * Rows dragged by pointer to another place. What a release would do is asked of the same gate that will decide it; one
 * gesture is one step of the history, Escape takes it back before it happens.
 */
export function useRowDrag(options: RowDragOptions) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const [press, setPress] = useState<Press | null>(null);
  /** A drag that has ended must not also count as a click on the row it began on. */
  const wasDragged = useRef(false);
  const latest = useRef({ options, drag });
  useEffect(() => {
    latest.current = { options, drag };
  });

  useEffect(() => {
    if (!press) return;
    const last = { x: press.x, y: press.y };
    let ids: readonly NodeId[] | null = null;
    let frame = 0;
    const look = () => {
      const { options: now } = latest.current;
      if (ids) setDrag(dragAt(now, ids, last.x, last.y));
    };
    const scroll = () => {
      const box = latest.current.options.scroller();
      if (ids && box) {
        const { top, bottom } = box.getBoundingClientRect();
        const by = last.y < top + SCROLL_EDGE_PX ? -1 : last.y > bottom - SCROLL_EDGE_PX ? 1 : 0;
        const before = box.scrollTop;
        box.scrollTop += by * SCROLL_STEP_PX;
        if (box.scrollTop !== before) look();
      }
      frame = requestAnimationFrame(scroll);
    };
    const move = (event: PointerEvent) => {
      [last.x, last.y] = [event.clientX, event.clientY];
      if (!ids && Math.hypot(last.x - press.x, last.y - press.y) >= THRESHOLD_PX) {
        ids = taken(latest.current.options.editor, press.id);
        wasDragged.current = true;
      }
      look();
    };
    const end = (isDone: boolean) => {
      const { options: now, drag: at } = latest.current;
      if (isDone && at) release(now, at);
      setDrag(null);
      setPress(null);
    };
    const up = () => end(true);
    const cancel = () => end(false);
    const key = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !ids) return;
      event.stopPropagation();
      end(false);
    };
    frame = requestAnimationFrame(scroll);
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', up);
    window.addEventListener('pointercancel', cancel);
    window.addEventListener('keydown', key, { capture: true });
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', up);
      window.removeEventListener('pointercancel', cancel);
      window.removeEventListener('keydown', key, { capture: true });
    };
  }, [press]);

  const begin = (event: ReactPointerEvent, id: NodeId) => {
    wasDragged.current = false;
    if (event.button !== 0 || options.editor.store.getState().readOnly) return;
    setPress({ id, x: event.clientX, y: event.clientY });
  };
  return { drag, begin, wasDragged: () => wasDragged.current };
}

/** A row of the selection takes the whole selection along; any other goes alone. */
function taken(editor: Editor, id: NodeId): readonly NodeId[] {
  if (!editor.session.selection.includes(id)) editor.select([id]);
  return selectedTops(editor);
}

function dragAt(
  { editor, rows, pointerAt }: RowDragOptions,
  ids: readonly NodeId[],
  x: number,
  y: number,
): Drag {
  const pointer = pointerAt(x, y);
  const moving = new Set(ids);
  const drop = pointer && dropAt(editor.plan, rows, moving, pointer, editor.session.focus !== null);
  return { ids, drop, refusal: drop && refusalOf(editor, ids, drop), x, y };
}

function refusalOf(editor: Editor, ids: readonly NodeId[], { place }: Drop): Refusal | null {
  const tried = apply(
    editor.plan,
    { type: 'moveNodes', ids, ...place },
    { now: '1970-01-01T00:00:00.000Z', newId: editor.newId },
  );
  return tried.ok || tried.error.code === 'nothingToDo' ? null : tried.error;
}

function release({ editor }: RowDragOptions, { ids, drop, refusal }: Drag): void {
  if (!drop || refusal) return;
  const done = editor.dispatch({ type: 'moveNodes', ids, ...drop.place });
  if (!done.ok) return;
  if (drop.place.under) unfold(editor, drop.place.under);
  editor.select(ids);
}

import { type ClipboardEvent, type KeyboardEvent, useState } from 'react';
import { blockText, cellBlock } from '../../domain/cell-text.ts';
import { keyPressOf } from '../../ui/key-press.ts';
import { gridStep, type GridStep, moved } from './grid-keys.ts';
import {
  cellAt,
  cellsBetween,
  clamped,
  type GridCell,
  type GridModel,
  type GridPlace,
} from './grid-model.ts';
import type { Leaving } from './use-cell-text.ts';

/** A text on its way into a cell. */
export interface GridWrite {
  readonly cell: string;
  readonly text: string;
}

/** What a table of cells asks of the view that shows it. */
export interface GridWork {
  /** Takes texts into the plan as one step; says what is wrong with one that cannot be taken, and then takes none. */
  readonly write: (writes: readonly GridWrite[]) => string | null;
  /** Adds another of what the cell holds and says which cell to open for it. */
  readonly add: (cell: string) => string | null;
  /** Takes a block pasted from this cell on in its own way; false leaves it to be laid over the cells. */
  readonly takeBlock?: (cell: string, rows: readonly (readonly string[])[]) => boolean;
  /** Says that something could not be done. */
  readonly tell: (what: { readonly code: 'noRoom'; readonly count: number } | string) => void;
  /** The keyboard stands in this cell now. */
  readonly onPlace: (cell: string) => void;
  readonly canEdit: boolean;
}

interface Where {
  /** The cell the keyboard is in, and where it was: lines come and go above it, and it may go itself. */
  readonly cell: string | null;
  readonly at: GridPlace;
  /** The other corner of what is marked. */
  readonly anchor: GridPlace;
}

export interface OpenCell {
  readonly cell: string;
  readonly typed: string | undefined;
}

const START: Where = { cell: null, at: { line: 0, column: 0 }, anchor: { line: 0, column: 0 } };

/** Where the keyboard is in a table of cells, what is marked, which cell is open, and what keys and clipboard do. */
export function useGrid(model: GridModel, work: GridWork) {
  const [where, setWhere] = useState<Where>(START);
  const [open, setOpen] = useState<OpenCell | null>(null);
  /** After Escape the next Tab leaves the table. */
  const [isLeaving, setLeaving] = useState(false);
  const known = where.cell === null ? undefined : model.placeOf.get(where.cell);
  const at = known ?? clamped(model, where.at);
  const anchor = known && where.at !== where.anchor ? clamped(model, where.anchor) : at;
  const active = cellAt(model, at);

  const go = (to: GridPlace, isExtending = false) => {
    const cell = cellAt(model, to);
    setWhere({ cell: cell?.id ?? null, at: to, anchor: isExtending ? anchor : to });
    setLeaving(false);
    if (cell) work.onPlace(cell.id);
  };
  const goTo = (cell: string) => {
    const place = model.placeOf.get(cell);
    if (place) go(place);
  };
  const edit = (cell: GridCell | null, typed?: string) => {
    if (cell?.canEdit && work.canEdit) setOpen({ cell: cell.id, typed });
    else if (cell?.lock && work.canEdit) work.tell(cell.lock);
    else if (typed === undefined) cell?.press?.run();
  };
  const marked = () => cellsBetween(model, at, anchor);
  const write = (writes: readonly GridWrite[]) => {
    const problem = writes.length > 0 && work.canEdit ? work.write(writes) : null;
    if (problem !== null) work.tell(problem);
  };
  const add = () => {
    const added = active && work.canEdit ? work.add(active.id) : null;
    if (added === null) return;
    setWhere({ cell: added, at, anchor: at });
    setOpen({ cell: added, typed: undefined });
  };

  const take = (step: GridStep) => {
    switch (step.type) {
      case 'go':
        return go(step.to, step.isExtending);
      case 'edit':
        return edit(active, step.typed);
      case 'clear':
        return clear();
      case 'fillDown':
        return write(filledDown(model, at, anchor));
      case 'selectAll':
        return setWhere({
          cell: cellAt(model, { line: 0, column: 0 })?.id ?? null,
          at: { line: 0, column: 0 },
          anchor: { line: model.lines.length - 1, column: model.columnCount - 1 },
        });
      case 'add':
        return add();
      case 'leave':
        return setLeaving(true);
    }
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (open || event.nativeEvent.isComposing) return;
    if (isLeaving && event.key === 'Tab') return;
    const step = gridStep(keyPressOf(event.nativeEvent), model, at);
    if (!step) return;
    event.preventDefault();
    event.stopPropagation();
    take(step);
  };
  const leaveCell = (leaving: Leaving) => {
    setOpen(null);
    if (leaving === 'down') go(moved(model, at, { line: 1, column: 0 }));
    if (leaving === 'next' || leaving === 'back') {
      const step = gridStep({ key: 'Tab', mod: false, alt: false, shift: leaving === 'back' }, model, at);
      if (step?.type === 'go') go(step.to);
    }
  };
  const copy = (event: ClipboardEvent) => {
    event.clipboardData.setData(
      'text/plain',
      blockText(marked().map((cells) => cells.map(({ text }) => text))),
    );
    event.preventDefault();
    event.stopPropagation();
  };
  const clear = () => write(editable(marked().flat()).map(({ id }) => ({ cell: id, text: '' })));
  const onCopy = (event: ClipboardEvent) => {
    if (!open) copy(event);
  };
  /** What is cut are cells; without this it would be the branch of the row, as everywhere else. */
  const onCut = (event: ClipboardEvent) => {
    if (open) return;
    copy(event);
    clear();
  };
  const onPaste = (event: ClipboardEvent) => {
    if (open) return;
    event.preventDefault();
    event.stopPropagation();
    const text = event.clipboardData.getData('text/plain');
    const isTaken = active && work.canEdit && work.takeBlock?.(active.id, blockRows(text));
    if (isTaken) return;
    const { writes, left } = pasted(model, at, text);
    write(writes);
    if (left > 0) work.tell({ code: 'noRoom', count: left });
  };
  return {
    at,
    active,
    open,
    isMarked: (place: GridPlace) => isBetween(place, at, anchor),
    hasMarks: at.line !== anchor.line || at.column !== anchor.column,
    go,
    goTo,
    edit,
    leaveCell,
    onKeyDown,
    onCopy,
    onCut,
    onPaste,
  };
}

const editable = (cells: readonly GridCell[]) => cells.filter(({ canEdit, text }) => canEdit && text !== '');

const isBetween = ({ line, column }: GridPlace, a: GridPlace, b: GridPlace): boolean =>
  Math.min(a.line, b.line) <= line &&
  line <= Math.max(a.line, b.line) &&
  Math.min(a.column, b.column) <= column &&
  column <= Math.max(a.column, b.column);

/** The top line of what is marked, into the lines below it; with one cell only, what stands above comes down. */
export function filledDown(model: GridModel, at: GridPlace, anchor: GridPlace): GridWrite[] {
  const [top, bottom] = [Math.min(at.line, anchor.line), Math.max(at.line, anchor.line)];
  const [left, right] = [Math.min(at.column, anchor.column), Math.max(at.column, anchor.column)];
  const writes: GridWrite[] = [];
  for (let column = left; column <= right; column++) {
    const from =
      top === bottom ? moved(model, { line: top, column }, { line: -1, column: 0 }) : { line: top, column };
    const text = cellAt(model, from)?.text ?? '';
    for (let line = top === bottom ? top : top + 1; line <= bottom; line++) {
      const cell = model.lines[line]?.cells[column];
      if (cell?.canEdit && cell.text !== text) writes.push({ cell: cell.id, text });
    }
  }
  return writes;
}

const blockRows = (text: string): readonly (readonly string[])[] =>
  cellBlock(text.replaceAll(/\r\n?/g, '\n')).map(({ cells }) => cells);

/** A block of cells laid over the table from a place on; `left` counts the texts for which there was no cell. */
export function pasted(
  model: GridModel,
  at: GridPlace,
  text: string,
): { readonly writes: readonly GridWrite[]; readonly left: number } {
  const writes: GridWrite[] = [];
  let left = 0;
  for (const [down, cells] of blockRows(text).entries()) {
    for (const [over, text_] of cells.entries()) {
      const cell = model.lines[at.line + down]?.cells[at.column + over];
      if (cell?.canEdit) writes.push({ cell: cell.id, text: text_ });
      else if (text_ !== '') left++;
    }
  }
  return { writes, left };
}

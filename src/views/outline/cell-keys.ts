import { isSign, type KeyPress } from '../../ui/key-press.ts';
import type { ColumnId } from './columns.ts';

/** Where the keyboard is: on a row as a whole, or in one of its cells. */
export interface CellPlace {
  readonly column: ColumnId | null;
  readonly columns: readonly ColumnId[];
  readonly hasChildren: boolean;
  readonly isFolded: boolean;
}

export type CellStep =
  | { readonly type: 'cell'; readonly column: ColumnId; readonly rows: -1 | 0 | 1 }
  | { readonly type: 'row' | 'fold' | 'unfold' | 'clear' | 'stay' }
  | { readonly type: 'edit'; readonly typed?: string };

/**
 * Keys that a table with a tree in it has beyond those of every tree of nodes; `null` leaves the key to the actions.
 *
 * **On a row** keys are those of a mind map: Tab a child, Enter a sibling, typing a new title. Left folds an open
 * branch and then goes to the parent; Right unfolds a folded one, and otherwise goes on into the cells (Ctrl+Right at
 * once), as in any tree grid.
 * **In a cell** keys are those of a spreadsheet: arrows go from cell to cell, Tab and Shift+Tab too and on to the next
 * row, Home and End to the ends of the row, Enter, F2 or typing edit, Delete empties the cell and never the branch. Left
 * from the first cell, or Escape, is back on the row. Up and Down go by rows and stay in the column.
 */
export function cellStep(press: KeyPress, place: CellPlace): CellStep | null {
  return place.column === null ? onRow(press, place) : inCell(press, place, place.column);
}

function onRow({ key, mod, alt, shift }: KeyPress, place: CellPlace): CellStep | null {
  if (alt || shift) return null;
  const [first] = place.columns;
  const enter: CellStep | null = first ? { type: 'cell', column: first, rows: 0 } : null;
  if (key === 'ArrowRight') {
    if (place.isFolded && !mod) return { type: 'unfold' };
    return enter;
  }
  if (key === 'ArrowLeft' && !mod && place.hasChildren && !place.isFolded) return { type: 'fold' };
  return null;
}

function inCell(press: KeyPress, place: CellPlace, column: ColumnId): CellStep | null {
  const { key, mod, alt, shift } = press;
  if (alt) return null;
  const at = place.columns.indexOf(column);
  const cell = (index: number): CellStep => {
    const found = place.columns[index];
    return found ? { type: 'cell', column: found, rows: 0 } : { type: index < 0 ? 'row' : 'stay' };
  };
  if (!shift && key === 'ArrowRight') return cell(at + 1);
  if (!shift && key === 'ArrowLeft') return cell(at - 1);
  if (mod) return null;
  if (key === 'Tab') return tabbed(shift, at, place.columns);
  if (key === 'Escape') return { type: 'row' };
  if (shift && key !== 'Delete' && key.length > 1) return null;
  switch (key) {
    case 'Home':
      return cell(0);
    case 'End':
      return cell(place.columns.length - 1);
    case 'Enter':
    case 'F2':
      return { type: 'edit' };
    case 'Delete':
    case 'Backspace':
      return { type: 'clear' };
    default:
      return isSign(key) ? { type: 'edit', typed: key } : null;
  }
}

function tabbed(isBack: boolean, at: number, columns: readonly ColumnId[]): CellStep {
  const next = columns[at + (isBack ? -1 : 1)];
  if (next) return { type: 'cell', column: next, rows: 0 };
  const [first] = columns;
  return isBack || !first ? { type: 'row' } : { type: 'cell', column: first, rows: 1 };
}

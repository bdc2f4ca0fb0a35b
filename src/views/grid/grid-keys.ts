import { isSign, type KeyPress } from '../../ui/key-press.ts';
import { cellAt, clamped, type GridModel, type GridPlace } from './grid-model.ts';

export type GridStep =
  | { readonly type: 'go'; readonly to: GridPlace; readonly isExtending: boolean }
  | { readonly type: 'edit'; readonly typed?: string }
  | { readonly type: 'clear' | 'fillDown' | 'add' | 'selectAll' | 'leave' };

const ARROWS: Readonly<Record<string, GridPlace>> = {
  ArrowUp: { line: -1, column: 0 },
  ArrowDown: { line: 1, column: 0 },
  ArrowLeft: { line: 0, column: -1 },
  ArrowRight: { line: 0, column: 1 },
};
const PAGE_LINES = 10;

/**
 * Keys as in a spreadsheet: arrows go from cell to cell (Ctrl to the end, Shift marks), Tab and Shift+Tab too and on to
 * the next line, Enter, F2 or typing edit, Delete empties, Ctrl+D fills down, Insert adds another of what is here.
 * Escape lets Tab leave the table. Null leaves the key to the app.
 */
export function gridStep(press: KeyPress, model: GridModel, at: GridPlace): GridStep | null {
  const { key, mod, alt, shift } = press;
  if (alt || model.lines.length === 0) return null;
  const arrow = ARROWS[key];
  if (arrow) return { type: 'go', to: moved(model, at, arrow, mod), isExtending: shift };
  const go = (line: number, column: number): GridStep => ({
    type: 'go',
    to: clamped(model, { line, column }),
    isExtending: shift,
  });
  const last = model.lines.length - 1;
  if (key === 'Home') return go(mod ? 0 : at.line, 0);
  if (key === 'End') return go(mod ? last : at.line, model.columnCount - 1);
  if (key === 'PageUp' || key === 'PageDown') {
    return go(at.line + (key === 'PageUp' ? -PAGE_LINES : PAGE_LINES), at.column);
  }
  if (mod) return withMod(key, shift);
  if (key === 'Tab') return tabbed(model, at, shift);
  if (key === 'Escape') return { type: 'leave' };
  if (key === 'Insert') return shift ? null : { type: 'add' };
  if (key === 'Enter' || key === 'F2') return shift ? null : { type: 'edit' };
  if (key === 'Delete' || key === 'Backspace') return { type: 'clear' };
  return isSign(key) ? { type: 'edit', typed: key } : null;
}

function withMod(key: string, shift: boolean): GridStep | null {
  if (shift) return null;
  if (key.toLowerCase() === 'd') return { type: 'fillDown' };
  return key.toLowerCase() === 'a' ? { type: 'selectAll' } : null;
}

/** To the next cell that way; a cell that covers several lines is one step. */
export function moved(model: GridModel, from: GridPlace, by: GridPlace, toEnd = false): GridPlace {
  if (toEnd) {
    const far = model.lines.length + model.columnCount;
    return clamped(model, { line: from.line + by.line * far, column: from.column + by.column * far });
  }
  const span = cellAt(model, from)?.span ?? 1;
  return clamped(model, {
    line: from.line + (by.line > 0 ? span : by.line),
    column: from.column + by.column,
  });
}

/** The next cell of the line, then of the next line that begins one; at the ends of the table Tab leaves it. */
function tabbed(model: GridModel, at: GridPlace, isBack: boolean): GridStep | null {
  let { line, column } = at;
  for (;;) {
    column += isBack ? -1 : 1;
    if (column < 0) [line, column] = [line - 1, model.columnCount - 1];
    if (column >= model.columnCount) [line, column] = [line + 1, 0];
    const cells = model.lines[line]?.cells;
    if (!cells) return null;
    if (cells[column]) return { type: 'go', to: { line, column }, isExtending: false };
  }
}

import { MAX_NOTE } from './text.ts';

/** A row of a spreadsheet block; `line` is where it begins, from 1. */
export interface CellRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The rows of `cellBlock` that say something. */
export const cellRows = (text: string): CellRow[] =>
  cellBlock(text).filter(({ cells }) => cells.some((cell) => cell !== ''));

/**
 * Tab-separated cells as spreadsheets put them on the clipboard: a cell in quotes may hold tabs, newlines and `""`. The
 * newline that ends the text begins no row.
 */
export function cellBlock(text: string): CellRow[] {
  const rows: CellRow[] = [];
  let cells: string[] = [];
  let line = 1;
  let started = 1;
  for (let at = 0; at <= text.length; ) {
    const cell = quotedCell(text, at) ?? plainCell(text, at);
    cells.push(cell.text.trim());
    line += cell.lines;
    if (text[cell.end] !== '\t') {
      line++;
      if (cell.end < text.length || cells.length > 1 || cell.text !== '') rows.push({ line: started, cells });
      cells = [];
      started = line;
    }
    at = cell.end + 1;
  }
  return rows;
}

interface Cell {
  readonly text: string;
  /** The tab or newline after it, or the end of the text. */
  readonly end: number;
  readonly lines: number;
}

function plainCell(text: string, at: number): Cell {
  let end = at;
  while (end < text.length && text[end] !== '\t' && text[end] !== '\n') end++;
  return { text: text.slice(at, end), end, lines: 0 };
}

/** A quote that is not closed before the next tab or newline-less quote is a quote like any other. */
function quotedCell(text: string, at: number): Cell | undefined {
  if (text[at] !== '"') return undefined;
  for (let end = text.indexOf('"', at + 1); end !== -1; end = text.indexOf('"', end + 2)) {
    if (end - at > 2 * MAX_NOTE) return undefined;
    if (text[end + 1] === '"') continue;
    if (end + 1 < text.length && text[end + 1] !== '\t' && text[end + 1] !== '\n') return undefined;
    const inside = text.slice(at + 1, end);
    return { text: inside.replaceAll('""', '"'), end: end + 1, lines: inside.split('\n').length - 1 };
  }
  return undefined;
}

/** The way back: what a spreadsheet takes as this block of cells. */
export const blockText = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => cells.map(quotedIfNeeded).join('\t')).join('\n');

const quotedIfNeeded = (cell: string): string =>
  /["\t\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

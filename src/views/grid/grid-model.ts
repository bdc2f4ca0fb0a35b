import type { ReactNode } from 'react';

export interface GridColumn {
  readonly id: string;
  readonly title: string;
  /** Share of the width, as a CSS length or percentage. */
  readonly width: string;
  /** Numbers stand below each other at their end. */
  readonly isNumber?: boolean;
}

/** One cell: what it reads and what it is called; what typing into it does is up to the view. */
export interface GridCell {
  readonly id: string;
  readonly text: string;
  /** Lines it covers, its own included. */
  readonly span: number;
  /** What stands in it, for whoever cannot see the column and the row: "Indicator, 1.2 Springs". */
  readonly label: string;
  readonly canEdit: boolean;
  /** Why it cannot be edited now, and what one can do; `canEdit` is false with it. */
  readonly lock?: string;
  /** What may be written here, while it is empty. */
  readonly prompt?: string;
  /** Smaller words below, not for editing. */
  readonly aside?: ReactNode;
  readonly mark?: ReactNode;
  readonly isHead?: boolean;
  /** What Enter or a click on the text does where the cell is not for editing: a computed number is explained. */
  readonly press?: { readonly label: string; readonly run: () => void };
}

export interface GridLine {
  readonly id: string;
  /** One for each column; null where a cell further up covers it. */
  readonly cells: readonly (GridCell | null)[];
  /** It sums up the lines above. */
  readonly isTotal?: boolean;
  /** It is there to be written in, and stays off the paper. */
  readonly isNew?: boolean;
}

/** Lines that belong together, below a head of their own. */
export interface GridBlock {
  readonly id: string;
  readonly head?: ReactNode;
  /** Titles of the columns, where they differ from the table's. */
  readonly titles?: readonly string[];
  readonly lines: readonly GridLine[];
}

export interface GridPlace {
  readonly line: number;
  readonly column: number;
}

/** All lines of a table in one row, and where each cell is. */
export interface GridModel {
  readonly columnCount: number;
  readonly lines: readonly GridLine[];
  readonly placeOf: ReadonlyMap<string, GridPlace>;
}

export function gridModel(columnCount: number, blocks: readonly GridBlock[]): GridModel {
  const lines = blocks.flatMap((block) => block.lines);
  const placeOf = new Map<string, GridPlace>();
  for (const [line, { cells }] of lines.entries()) {
    for (const [column, cell] of cells.entries()) if (cell) placeOf.set(cell.id, { line, column });
  }
  return { columnCount, lines, placeOf };
}

/** Where the cell begins that covers this place. */
function originOf({ lines }: GridModel, { line, column }: GridPlace): GridPlace {
  let at = line;
  while (at > 0 && lines[at]?.cells[column] === null) at--;
  return { line: at, column };
}

export function cellAt(model: GridModel, place: GridPlace): GridCell | null {
  const { line, column } = originOf(model, place);
  return model.lines[line]?.cells[column] ?? null;
}

/** Within the table, at the beginning of a cell. */
export function clamped(model: GridModel, { line, column }: GridPlace): GridPlace {
  const within = (value: number, count: number) => Math.max(0, Math.min(value, count - 1));
  return originOf(model, {
    line: within(line, model.lines.length),
    column: within(column, model.columnCount),
  });
}

/** The cells between two corners, line by line, each covered one once. */
export function cellsBetween(model: GridModel, a: GridPlace, b: GridPlace): readonly (readonly GridCell[])[] {
  const [left, right] = [Math.min(a.column, b.column), Math.max(a.column, b.column)];
  const [top, bottom] = [Math.min(a.line, b.line), Math.max(a.line, b.line)];
  return model.lines
    .slice(top, bottom + 1)
    .map(({ cells }) => cells.slice(left, right + 1).flatMap((cell) => cell ?? []))
    .filter((cells) => cells.length > 0);
}

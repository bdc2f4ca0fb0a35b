import type { PointerEvent } from 'react';
import type { NodeId } from '../../domain/ids.ts';
import type { Node } from '../../domain/kinds/index.ts';
import { type Mark, sameMark } from '../../domain/lint/mark.ts';
import type { Editing } from '../../editor/session.ts';
import type { VisibleRow } from '../../editor/visible-rows.ts';
import type { Leaving } from '../grid/use-cell-text.ts';
import type { CellContext } from './cell-values.ts';
import type { ColumnId, Layout } from './columns.ts';

/** A cell open for typing, and what was typed to open it. */
export interface OpenCell {
  readonly id: NodeId;
  readonly column: ColumnId;
  readonly typed?: string | undefined;
}

/** What a row can ask of the outline. */
export interface RowEvents {
  readonly press: (event: PointerEvent, id: NodeId) => void;
  readonly click: (id: NodeId, column: ColumnId | null, how: { range: boolean; toggle: boolean }) => void;
  readonly edit: (id: NodeId, column: ColumnId | null) => void;
  /** The menu is asked for: it is about this row, unless several are chosen. */
  readonly menu: (id: NodeId) => void;
  readonly fold: (id: NodeId) => void;
  readonly leaveCell: (leaving: Leaving, byKey: boolean) => void;
  readonly leaveTitle: () => void;
}

export interface RowProps {
  readonly elementId: string;
  readonly row: VisibleRow;
  readonly node: Node;
  readonly number: string;
  readonly index: number;
  readonly context: CellContext;
  readonly columns: readonly ColumnId[];
  readonly layout: Layout;
  readonly isSelected: boolean;
  /** Stands back while others are looked for. */
  readonly isDimmed: boolean;
  /** The cell the keyboard is in; null for the row as a whole, undefined while it is elsewhere. */
  readonly activeColumn: ColumnId | null | undefined;
  readonly openCell: OpenCell | null;
  readonly editing: Editing | null;
  /** What the rules find here. */
  readonly mark: Mark | null;
  readonly isDropTarget: boolean;
  readonly isRefused: boolean;
  readonly events: RowEvents;
}

/** A mark is made anew whenever it is asked for. */
export const sameRow = ({ mark: a, ...before }: RowProps, { mark: b, ...after }: RowProps): boolean =>
  sameMark(a, b) &&
  (Object.keys(before) as (keyof typeof before)[]).every((key) => before[key] === after[key]);

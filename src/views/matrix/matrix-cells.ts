import type { IndicatorId, NodeId } from '../../domain/ids.ts';

/** What of a line can be written in its cells. */
export type LineField = 'title' | 'weight' | 'unit' | 'plan' | 'fact' | 'threshold' | 'cap';

/** What a cell of the matrix stands for: part of a line, or the place where a new one would be made. */
export type MatrixCell =
  | { readonly type: LineField; readonly indicatorId: IndicatorId; readonly nodeId: NodeId }
  | { readonly type: 'new'; readonly after: NodeId | null };

export const cellId = (cell: MatrixCell): string =>
  cell.type === 'new' ? `new ${cell.after ?? ''}` : `${cell.type} ${cell.indicatorId}`;

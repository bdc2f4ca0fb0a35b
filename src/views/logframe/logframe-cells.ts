import type { IndicatorId, NodeId } from '../../domain/ids.ts';
import type { LogframeLevel } from '../../domain/logframe/logframe.ts';

/** What a cell of the logframe stands for: a row of the plan, or the place where a new one would be made. */
export type CellTarget =
  | { readonly type: 'title' | 'precondition'; readonly id: NodeId }
  | { readonly type: 'newTitle'; readonly level: LogframeLevel; readonly after: NodeId | null }
  | { readonly type: 'newPrecondition' }
  | { readonly type: 'indicator' | 'verification'; readonly id: IndicatorId; readonly row: NodeId }
  | { readonly type: 'assumption' | 'means' | 'cost'; readonly id: NodeId; readonly row: NodeId }
  | {
      readonly type: 'newIndicator' | 'newVerification' | 'newAssumption' | 'newMeans' | 'noCost';
      readonly row: NodeId;
      /** Tells empty cells of one row apart. */
      readonly line: number;
    };

/** The row a cell belongs to; the inspector shows it. */
export function rowOfCell(target: CellTarget): NodeId | null {
  if ('row' in target) return target.row;
  return 'id' in target ? target.id : null;
}

/** The node that is chosen while the keyboard stands in a cell. */
export function nodeOfCell(target: CellTarget): NodeId | null {
  switch (target.type) {
    case 'title':
    case 'precondition':
    case 'assumption':
    case 'means':
    case 'cost':
      return target.id;
    default:
      return rowOfCell(target);
  }
}

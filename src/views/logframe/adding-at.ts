import type { Logframe } from '../../domain/logframe/logframe.ts';
import { type Adding, idOf } from './logframe-blocks.tsx';
import { type CellTarget, rowOfCell } from './logframe-cells.ts';

/**
 * What Insert makes room for, and the cell to write it in: another row of the level, another indicator, assumption or
 * input of the row.
 */
export function addingAt(
  { sections }: Logframe,
  target: CellTarget,
): { readonly adding: Adding; readonly open: string } | null {
  const id = rowOfCell(target);
  for (const { level, rows } of sections) {
    const row = rows.find(({ node }) => node.id === id);
    if (!row) continue;
    const { node, indicators, assumptions, means } = row;
    const line = (type: 'newIndicator' | 'newAssumption' | 'newMeans', at: number) => ({
      adding: { type: 'line', row: node.id } as const,
      open: idOf({ type, row: node.id, line: at }),
    });
    switch (target.type) {
      case 'title':
        return {
          adding: { type: 'row', level, after: node.id },
          open: idOf({ type: 'newTitle', level, after: node.id }),
        };
      case 'indicator':
      case 'verification':
      case 'newIndicator':
      case 'newVerification':
        return line('newIndicator', indicators.length);
      case 'means':
      case 'cost':
      case 'newMeans':
      case 'noCost':
        return line('newMeans', means.length);
      case 'assumption':
      case 'newAssumption':
        return line('newAssumption', assumptions.length);
      default:
        return null;
    }
  }
  return null;
}

import type { Node } from '../../domain/kinds/index.ts';
import { type CellContext, cellText } from './cell-values.ts';

/** What a screen reader says of a row: kind or level and title first, then what else is known. */
export function rowLabel(context: CellContext, node: Node, number: string): string {
  const parts = [
    context.words.kind(node),
    node.title,
    number,
    cellText(context, node, 'owner'),
    cellText(context, node, 'progress'),
    cellText(context, node, 'end'),
  ];
  return parts.filter(Boolean).join(', ');
}

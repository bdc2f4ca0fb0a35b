import type { Node } from '../../domain/kinds/index.ts';
import { scoresOf } from '../../domain/scoring/scores.ts';
import { formatDegree } from '../../i18n/number-text.ts';
import { type CellContext, cellText } from './cell-values.ts';

/** What a screen reader says of a row: kind or level and title first, then what else is known. */
export function rowLabel(context: CellContext, node: Node, number: string): string {
  const { plan, words, locale, today } = context;
  const { degree, status } = scoresOf(plan, today)(node.id);
  const parts = [
    words.kind(node),
    node.title,
    number,
    ...(degree.value === null ? [] : [formatDegree(degree.value, locale), words.score('status', status)]),
    cellText(context, node, 'owner'),
    cellText(context, node, 'end'),
  ];
  return parts.filter(Boolean).join(', ');
}

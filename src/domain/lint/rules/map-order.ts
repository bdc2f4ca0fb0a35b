import type { Node } from '../../kinds/index.ts';
import { defineRule } from '../rule.ts';

/** From the bottom of the map up. */
const PERSPECTIVES = ['learning', 'process', 'customer', 'finance'] as const;
const heightOf = (node: Node): number =>
  'perspective' in node && node.perspective ? PERSPECTIVES.indexOf(node.perspective) : -1;

/** Learning and growth bear processes, those the customers' satisfaction, that the finances: arrows point up. */
export const mapOrder = defineRule({
  code: 'MAP-ORDER',
  severity: 'warning',
  sources: ['KN'],
  checkNode: ({ node, id, serves }) => {
    const own = heightOf(node);
    const placed = serves.filter((arrow) => heightOf(arrow.node) >= 0);
    if (own < 0 || placed.length === 0) return null;
    return placed
      .filter((arrow) => heightOf(arrow.node) < own)
      .map(({ link, node: target }) => ({
        at: link.id,
        params: { from: { node: id }, to: { node: target.id } },
        nodes: [id, target.id],
        links: [link.id],
      }));
  },
});

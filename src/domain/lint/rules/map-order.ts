import { pointsDown } from '../../map/perspectives.ts';
import { defineRule } from '../rule.ts';

/** Learning and growth bear processes, those the customers' satisfaction, that the finances: arrows point up. */
export const mapOrder = defineRule({
  code: 'MAP-ORDER',
  severity: 'warning',
  sources: ['KN'],
  checkNode: ({ node, id, serves }, { plan }) => {
    if (!('perspective' in node) || !node.perspective) return null;
    const placed = serves.filter((arrow) => 'perspective' in arrow.node && arrow.node.perspective);
    if (placed.length === 0) return null;
    return placed
      .filter((arrow) => pointsDown(plan, id, arrow.node.id))
      .map(({ link, node: target }) => ({
        at: link.id,
        params: { from: { node: id }, to: { node: target.id } },
        nodes: [id, target.id],
        links: [link.id],
      }));
  },
});

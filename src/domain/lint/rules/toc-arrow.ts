import { kindOf } from '../../kinds/index.ts';
import { defineRule, type Found } from '../rule.ts';

const OUTCOME_RANK = 3;

/** In a theory of change every arrow says why it should hold and what shows it. Off unless asked for: much work for some. */
export const tocArrow = defineRule({
  code: 'TOC-ARROW',
  severity: 'off',
  sources: ['TOC'],
  kinds: ['output', 'outcome'],
  checkNode: ({ id, serves }) => {
    const arrows = serves.filter(({ node }) => (kindOf(node.kind).rank ?? 0) >= OUTCOME_RANK);
    if (arrows.length === 0) return null;
    return arrows.flatMap(({ link, node: target }): Found[] => {
      const message = !link.note ? 'rationale' : !link.evidence ? 'evidence' : null;
      if (!message) return [];
      const params = { from: { node: id }, to: { node: target.id } };
      return [{ at: link.id, message, params, nodes: [id, target.id], links: [link.id] }];
    });
  },
});

import { defineRule, NOTHING } from '../rule.ts';

/** What cannot be measured cannot be managed (A1.6); none is asked of the topmost results (ADS 201). */
export const indNone = defineRule({
  code: 'IND-NONE',
  severity: 'warning',
  sources: ['ADS', 'S0', 'S4'],
  kinds: ['goal', 'outcome', 'output'],
  checkNode: ({ id, node, indicators }) => {
    if (indicators.length > 0) return NOTHING;
    return [{ at: id, nodes: [id], ...(node.kind !== 'goal' && { atAgree: 'error' }) }];
  },
  fix: ({ nodes: [nodeId] }) =>
    nodeId
      ? {
          name: 'addIndicator',
          steps: [{ type: 'addRow', table: 'indicators', fields: { nodeId } }],
        }
      : null,
});

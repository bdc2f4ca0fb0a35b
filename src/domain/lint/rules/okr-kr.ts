import { defineRule, NOTHING } from '../rule.ts';

/** It is not a key result unless it has a number. */
export const okrKr = defineRule({
  code: 'OKR-KR',
  severity: 'warning',
  sources: ['OKR'],
  kinds: ['goal'],
  checkNode: (at, { vocabulary }) => {
    if (vocabulary !== 'okr' || !at.servesKind('goal') || at.servedBy.length > 0) return null;
    const isMeasured = at.indicators.some(({ type }) => type !== 'qualitative');
    return isMeasured ? NOTHING : [{ at: at.id, nodes: [at.id] }];
  },
  fix: ({ nodes: [nodeId] }) =>
    nodeId
      ? { name: 'addIndicator', steps: [{ type: 'addRow', table: 'indicators', fields: { nodeId } }] }
      : null,
});

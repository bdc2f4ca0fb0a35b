import { defineRule, NOTHING } from '../rule.ts';

/**
 * Every activity creates a product or a service. Where goals take the place of results, a goal will do; a part of
 * another activity leaves the answer to that one [OURS].
 */
export const actNoOut = defineRule({
  code: 'ACT-NO-OUT',
  severity: 'warning',
  atAgree: 'error',
  sources: ['S0', 'OECD'],
  kinds: ['activity'],
  checkNode: (at) =>
    at.servesKind('output', 'goal', 'activity') ? NOTHING : [{ at: at.id, nodes: [at.id] }],
  fix: ({ nodes: [id] }) =>
    id
      ? {
          name: 'insertLevel',
          params: { missing: { kind: 'output' } },
          steps: [{ type: 'insertParent', ids: [id] }],
        }
      : null,
});

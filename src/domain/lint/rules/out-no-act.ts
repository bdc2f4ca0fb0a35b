import { defineRule, NOTHING } from '../rule.ts';

/** An output that nothing is planned to produce. */
export const outNoAct = defineRule({
  code: 'OUT-NO-ACT',
  severity: 'warning',
  sources: ['S0', 'OECD'],
  kinds: ['output'],
  checkNode: (at) => (at.servedByKind('activity') ? NOTHING : [{ at: at.id, nodes: [at.id] }]),
  fix: ({ nodes: [under] }) =>
    under
      ? {
          name: 'addBelow',
          params: { what: { kind: 'activity' } },
          steps: [{ type: 'addNode', kind: 'activity', title: '', under }],
        }
      : null,
});

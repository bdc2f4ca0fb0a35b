import { defineRule, NOTHING } from '../rule.ts';

/** Each objective of a strategy map has a measure, a target and an initiative; the first two have rules of their own. */
export const mapInit = defineRule({
  code: 'MAP-INIT',
  severity: 'info',
  sources: ['KN'],
  kinds: ['goal', 'impact', 'outcome', 'output'],
  checkNode: (at) => {
    if (!('perspective' in at.node) || !at.node.perspective) return null;
    const isServed = at.servedByKind('goal', 'activity', 'action', 'output', 'outcome');
    // An operational goal is itself what is undertaken.
    if (isServed || (at.node.kind === 'goal' && at.node.level === 'operational')) return NOTHING;
    return [{ at: at.id, nodes: [at.id] }];
  },
  fix: ({ nodes: [under] }) =>
    under
      ? {
          name: 'addBelow',
          params: { what: { kind: 'activity' } },
          steps: [{ type: 'addNode', kind: 'activity', title: '', under }],
        }
      : null,
});

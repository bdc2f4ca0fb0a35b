import { childDefaults } from '../../tree/defaults.ts';
import { defineRule, NOTHING } from '../rule.ts';
import { isKeyResult } from '../node-facts.ts';

/** A result or goal with nothing below that would bring it about. */
export const resNoSup = defineRule({
  code: 'RES-NO-SUP',
  severity: 'warning',
  sources: ['S0', 'UNDG'],
  kinds: ['impact', 'outcome', 'goal'],
  checkNode: (at) => {
    if (at.node.kind === 'goal' && (at.node.level === 'operational' || isKeyResult(at))) return null;
    return at.servedBy.length > 0 ? NOTHING : [{ at: at.id, nodes: [at.id] }];
  },
  fix: ({ nodes: [under] }, { plan }) => {
    const node = under && plan.nodes[under];
    if (!node) return null;
    const what = childDefaults(node);
    return {
      name: 'addBelow',
      params: { what },
      steps: [{ type: 'addNode', ...what, title: '', under }],
    };
  },
});

import { defineRule, NOTHING } from '../rule.ts';

/** Inputs are people, money, technique and what people are able to do (A1.4). */
export const actInput = defineRule({
  code: 'ACT-INPUT',
  severity: 'info',
  sources: ['S0', 'UNDG'],
  kinds: ['activity'],
  checkNode: (at) => {
    const { node } = at;
    const hasBudget =
      'budgetPlanMinor' in node && (node.budgetPlanMinor !== undefined || node.budgetCapMinor !== undefined);
    return hasBudget || at.servedByKind('input') ? NOTHING : [{ at: at.id, nodes: [at.id] }];
  },
  fix: ({ nodes: [under] }) =>
    under
      ? {
          name: 'addBelow',
          params: { what: { kind: 'input' } },
          steps: [{ type: 'addNode', kind: 'input', title: '', under }],
        }
      : null,
});

import type { NodeId } from '../../ids.ts';
import { rowsWith } from '../../index-by.ts';
import { type Plan, rowsOf } from '../../plan.ts';
import { childrenOf } from '../../tree/tree.ts';
import { defineRule, NOTHING } from '../rule.ts';

interface Money {
  readonly budgetPlanMinor?: number | undefined;
  readonly budgetCapMinor?: number | undefined;
}
const moneyOf = (plan: Plan, id: NodeId): Money => (plan.nodes[id] ?? {}) as Money;

/** What the branches below are to cost must fit into what was approved; a plan of work has a budget at all. */
export const budget = defineRule({
  code: 'BUDGET',
  severity: 'warning',
  sources: ['S0', 'S4'],
  checkNode: ({ plan, id }) => {
    const { budgetCapMinor: cap, budgetPlanMinor: own } = moneyOf(plan, id);
    if (cap === undefined) return null;
    const below = childrenOf(plan, id).reduce(
      (sum, child) => sum + (moneyOf(plan, child).budgetPlanMinor ?? 0),
      0,
    );
    const planned = Math.max(below, own ?? 0);
    if (planned <= cap) return NOTHING;
    return [
      { at: id, message: 'over', params: { planned: { minor: planned }, cap: { minor: cap } }, nodes: [id] },
    ];
  },
  reads: ['nodes'],
  checkPlan: ({ plan }) => {
    if (rowsWith(plan, 'nodes', 'kind', 'activity').length === 0) return null;
    const hasMoney = rowsOf(plan, 'nodes').some((node) => {
      const { budgetPlanMinor, budgetCapMinor } = node as Money;
      return budgetPlanMinor !== undefined || budgetCapMinor !== undefined;
    });
    return hasMoney ? NOTHING : [{ at: 'plan', message: 'none', nodes: [] }];
  },
});

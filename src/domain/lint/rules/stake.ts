import { rowsWith } from '../../index-by.ts';
import type { Role } from '../../rows/role.ts';
import { tree } from '../../tree/tree.ts';
import { defineRule, NOTHING } from '../rule.ts';

/** Who is affected, as apart from who does the work. */
const STAKES: readonly Role['role'][] = ['stakeholder', 'customer', 'partner'];

/** The key to success is that stakeholders take part through the whole cycle (A1.7). */
export const stake = defineRule({
  code: 'STAKE',
  severity: 'info',
  sources: ['S0', 'UNDG'],
  reads: ['roles', 'nodes'],
  checkPlan: ({ plan }) => {
    if (tree(plan).roots.length === 0) return null;
    const isNamed = STAKES.some((role) => rowsWith(plan, 'roles', 'role', role).length > 0);
    return isNamed ? NOTHING : [{ at: 'plan', nodes: [] }];
  },
});

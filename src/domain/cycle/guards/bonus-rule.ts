import { acceptedPool, isCurrent, plannedData } from '../../bonus/accepted-pool.ts';
import { defineGuard, nodeRow } from './guard.ts';
import { fixBy } from './linted.ts';

/** Where a pool is planned, it and its rule are understood and accepted before the launch (A13). */
export const bonusRule = defineGuard({
  code: 'bonusRule',
  sources: ['S4'],
  check: ({ plan, members, today }) =>
    members
      .filter(({ id }) => {
        if (plannedData(plan, id) === null) return false;
        const accepted = acceptedPool(plan, id, 'plannedPool');
        return !accepted || !isCurrent(plan, id, accepted, today);
      })
      .map(({ id }) => ({
        code: 'poolNotAccepted',
        params: { node: { node: id } },
        severity: 'block' as const,
        rows: [nodeRow(id)],
        place: 'agreement' as const,
        fix: fixBy('acceptPool', { type: 'acceptPool', nodeId: id, pool: 'plannedPool', today }),
      })),
});

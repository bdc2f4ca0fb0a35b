import { rowsWith } from '../../index-by.ts';
import { decisionOf } from '../decisions.ts';
import { defineGuard, nodeRow } from './guard.ts';
import { fixBy } from './linted.ts';

/** Where a pool is planned, its rule is understood and accepted before the launch (A13). */
export const bonusRule = defineGuard({
  code: 'bonusRule',
  sources: ['S4'],
  check: ({ plan, period, members }) => {
    const pools = members.filter(({ id }) =>
      rowsWith(plan, 'entries', 'nodeId', id).some(
        ({ type, data }) => type === 'bonus' && data?.['kind'] === 'plannedPool',
      ),
    );
    if (pools.length === 0 || decisionOf(plan, period.id, 'bonusRuleAccepted')) return [];
    return [
      {
        code: 'bonusRuleOpen',
        params: { count: pools.length },
        severity: 'block',
        rows: pools.map(({ id }) => nodeRow(id)),
        place: 'agreement',
        fix: fixBy('acceptBonusRule', { type: 'decide', about: 'bonusRuleAccepted', periodId: period.id }),
      },
    ];
  },
});

import { rowsOf } from '../../plan.ts';
import { defineGuard } from './guard.ts';

/** Who approves is named: for the period or for the whole plan (the Project Committee of A12), or at this very move. */
export const approverSet = defineGuard({
  code: 'approverSet',
  sources: ['S4'],
  check: ({ plan, period, approverId }) => {
    const isNamed = rowsOf(plan, 'roles').some(
      ({ role, nodeId, periodId }) =>
        role === 'approver' && nodeId === undefined && (periodId === undefined || periodId === period.id),
    );
    if (isNamed || approverId !== undefined) return [];
    return [
      { code: 'noApprover', severity: 'block', rows: [{ table: 'periods', id: period.id }], place: 'people' },
    ];
  },
});

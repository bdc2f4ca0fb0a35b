import { decisionOf } from '../decisions.ts';
import { defineGuard } from './guard.ts';

/** Results, lessons and proposed adjustments are widely made known (A1.8), or it is said why not. */
export const reported = defineGuard({
  code: 'reported',
  sources: ['S0'],
  check: ({ plan, period }) =>
    decisionOf(plan, period.id, 'reportPublished') || decisionOf(plan, period.id, 'reportWaived')
      ? []
      : [
          {
            code: 'notReported',
            severity: 'block',
            rows: [{ table: 'periods', id: period.id }],
            place: 'review',
          },
        ],
});

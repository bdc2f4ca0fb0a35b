import { decisionOf } from '../decisions.ts';
import { nextOf } from '../neighbours.ts';
import { defineGuard } from './guard.ts';
import { fixBy } from './linted.ts';

/** Performance management has only a beginning and no end (A6): the next period is chosen, or this was the last. */
export const nextChosen = defineGuard({
  code: 'nextChosen',
  sources: ['S3', 'ours'],
  check: ({ plan, period }) =>
    nextOf(plan, period) || decisionOf(plan, period.id, 'final')
      ? []
      : [
          {
            code: 'noNext',
            severity: 'block',
            rows: [{ table: 'periods', id: period.id }],
            place: 'periods',
            fix: fixBy('final', { type: 'decide', about: 'final', periodId: period.id }),
          },
        ],
});

import { decisionOf } from '../decisions.ts';
import { factsIn, measuredIndicators } from '../facts-in.ts';
import { defineGuard, type GuardLook } from './guard.ts';
import { fixBy } from './linted.ts';

/** Facts are approved by the superior (A8); a fact that came in later is not. */
export const factsApproved = defineGuard({
  code: 'factsApproved',
  sources: ['S4'],
  check: (look) => {
    const { plan, period } = look;
    const approved = decisionOf(plan, period.id, 'factsApproved');
    const newest = newestFact(look);
    if (newest === '' || (approved && approved.at >= newest)) return [];
    return [
      {
        code: approved ? 'factsChanged' : 'factsNotApproved',
        severity: 'block',
        rows: [{ table: 'periods', id: period.id }],
        place: 'checkIn',
        fix: fixBy('approveFacts', { type: 'decide', about: 'factsApproved', periodId: period.id }),
      },
    ];
  },
});

const newestFact = ({ plan, period, members }: GuardLook): string =>
  measuredIndicators(plan, members)
    .flatMap((indicator) => factsIn(plan, indicator, period))
    .reduce((newest, { at }) => (at > newest ? at : newest), '');

import { isAgreed } from '../../agreement/standing.ts';
import { defineRule, NOTHING } from '../rule.ts';

/** Goals are a consensus: neither issued by HR nor ordered by the manager (A6, A7). */
export const consensus = defineRule({
  code: 'CONSENSUS',
  severity: 'info',
  atAgree: 'error',
  sources: ['S3', 'S4'],
  kinds: ['goal', 'outcome', 'output'],
  checkNode: ({ plan, id, owners }) => {
    if (owners.length === 0) return null;
    return owners.every((role) => isAgreed(plan, role)) ? NOTHING : [{ at: id, nodes: [id] }];
  },
});

import { evaluationOf } from '../../evaluation/evaluation.ts';
import { defineGuard, goalsOf, nodeRow } from './guard.ts';

/** Where owner and manager see a goal too differently they talk and settle on one word, or an arbiter decides (A7). */
export const differencesSettled = defineGuard({
  code: 'differencesSettled',
  sources: ['S4', 'S2', 'ours'],
  check: (look) =>
    goalsOf(look).flatMap(({ id }) => {
      const { ratings, needs } = evaluationOf(look.plan, id, look.period, look.today);
      const { self, manager } = ratings;
      const isUnsettled = needs.includes('dialogue') || needs.includes('agreed');
      if (!isUnsettled || !self || !manager) return [];
      return [
        {
          code: 'ratingsDiffer',
          params: { node: { node: id }, self: { bp: self.degreeBp }, manager: { bp: manager.degreeBp } },
          severity: 'block' as const,
          rows: [nodeRow(id)],
          place: 'evaluation' as const,
        },
      ];
    }),
});

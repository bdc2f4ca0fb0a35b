import { reviewOf } from '../../review/diagnosis.ts';
import { defineGuard, goalsOf, nodeRow } from './guard.ts';

/** Diagnosis is the bridge between two cycles (A6): what fell short, in the result, the plan or the doing. */
export const diagnosed = defineGuard({
  code: 'diagnosed',
  sources: ['S0', 'S3'],
  check: (look) =>
    goalsOf(look)
      .filter(({ id }) => reviewOf(look.plan, id, look.period, look.today).needs.includes('diagnosis'))
      .map(({ id }) => ({
        code: 'noDiagnosis',
        params: { node: { node: id } },
        severity: 'block' as const,
        rows: [nodeRow(id)],
        place: 'review' as const,
      })),
});

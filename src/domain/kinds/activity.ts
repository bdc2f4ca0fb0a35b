import { basisPoints, flag, number } from '../field.ts';
import { common, control, cost, defineKind, schedule, state } from './kind.ts';

/** Effort is a three-point estimate in working days, for PERT (domain C5). */
export const activity = defineKind({
  kind: 'activity',
  rank: 1,
  attachBy: 'contributes',
  childKind: 'input',
  fields: {
    ...common,
    state,
    ...schedule,
    progressBp: basisPoints(0, 10_000),
    milestone: flag(),
    effortOptimisticDays: number(),
    effortLikelyDays: number(),
    effortPessimisticDays: number(),
    control,
    ...cost,
  },
});

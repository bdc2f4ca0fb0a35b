import { basisPoints } from '../field.ts';
import { common, cost, defineKind, schedule, state } from './kind.ts';

/** A corrective action, decided in a review. */
export const action = defineKind({
  kind: 'action',
  attachBy: 'contributes',
  childKind: 'action',
  fields: { ...common, state, ...schedule, progressBp: basisPoints(0, 10_000), ...cost },
});

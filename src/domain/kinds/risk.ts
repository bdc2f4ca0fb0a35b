import { choice, note, scale } from '../field.ts';
import { common, defineKind } from './kind.ts';

/** Probability and effect from 1 to 5: the cells of the risk map. */
export const risk = defineKind({
  kind: 'risk',
  attachBy: 'threatens',
  childKind: 'action',
  fields: {
    ...common,
    probability: scale(1, 5),
    effect: scale(1, 5),
    response: note(),
    responseType: choice('avoid', 'reduce', 'transfer', 'accept'),
  },
});

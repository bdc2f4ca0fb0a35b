import { choice, scale } from '../field.ts';
import { common, defineKind } from './kind.ts';

export const assumption = defineKind({
  kind: 'assumption',
  attachBy: 'conditions',
  childKind: 'assumption',
  fields: {
    ...common,
    importance: scale(1, 5),
    probability: scale(1, 5),
    standing: choice('open', 'holds', 'doubtful', 'failed'),
  },
});

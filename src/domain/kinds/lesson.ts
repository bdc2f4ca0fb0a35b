import { choice } from '../field.ts';
import { common, defineKind } from './kind.ts';

export const lesson = defineKind({
  kind: 'lesson',
  attachBy: 'learnedFrom',
  childKind: 'action',
  fields: { ...common, verdict: choice('open', 'considered', 'rejected') },
});

import { defineKind, result } from './kind.ts';

export const outcome = defineKind({
  kind: 'outcome',
  rank: 3,
  attachBy: 'contributes',
  childKind: 'output',
  fields: { ...result },
});

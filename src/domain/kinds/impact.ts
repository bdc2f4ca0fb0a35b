import { defineKind, result } from './kind.ts';

export const impact = defineKind({
  kind: 'impact',
  rank: 4,
  attachBy: 'contributes',
  childKind: 'outcome',
  fields: { ...result },
});

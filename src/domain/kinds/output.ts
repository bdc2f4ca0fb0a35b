import { defineKind, result } from './kind.ts';

export const output = defineKind({
  kind: 'output',
  rank: 2,
  attachBy: 'contributes',
  childKind: 'activity',
  fields: { ...result },
});

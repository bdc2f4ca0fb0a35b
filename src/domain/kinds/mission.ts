import { common, defineKind } from './kind.ts';

export const mission = defineKind({
  kind: 'mission',
  rank: 5,
  attachBy: 'contributes',
  childKind: 'goal',
  fields: { ...common },
});

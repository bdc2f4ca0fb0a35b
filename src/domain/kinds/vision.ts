import { common, defineKind } from './kind.ts';

export const vision = defineKind({
  kind: 'vision',
  rank: 6,
  attachBy: 'contributes',
  childKind: 'mission',
  fields: { ...common },
});

import { common, defineKind } from './kind.ts';

export const process = defineKind({
  kind: 'process',
  attachBy: 'contributes',
  childKind: 'process',
  fields: { ...common },
});

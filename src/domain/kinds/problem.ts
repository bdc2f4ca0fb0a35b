import { common, defineKind } from './kind.ts';

/** A node of the ZOPP problem tree: a cause contributes to its effect. */
export const problem = defineKind({
  kind: 'problem',
  attachBy: 'contributes',
  childKind: 'problem',
  fields: { ...common },
});

import { defineGuard } from './guard.ts';
import { lintedOpen } from './linted.ts';

/** The SMART check of the goals is shown with the matrix (A8); what it finds warns. */
export const smartShown = defineGuard({
  code: 'smart',
  sources: ['S4'],
  check: (look) =>
    lintedOpen(look, { isAsked: ({ rule }) => rule === 'SMART', severity: 'warn', place: 'structure' }),
});

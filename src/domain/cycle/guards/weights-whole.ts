import { defineGuard } from './guard.ts';
import { lintedOpen } from './linted.ts';

/** Weights of siblings, of the lines of a matrix and of shares are 100 % (domain I3). */
export const weightsWhole = defineGuard({
  code: 'weightsWhole',
  sources: ['S4'],
  check: (look) =>
    lintedOpen(look, { isAsked: ({ rule }) => rule === 'WEIGHT', severity: 'block', place: 'structure' }),
});

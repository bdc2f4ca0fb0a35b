import { defineGuard } from './guard.ts';
import { lintedOpen } from './linted.ts';

/** What comes before comes before, and not in a ring (domain C2 SCHED). */
export const scheduleAcyclic = defineGuard({
  code: 'scheduleAcyclic',
  sources: ['PMBOK'],
  check: (look) =>
    lintedOpen(look, { isAsked: ({ rule }) => rule === 'SCHED', severity: 'block', place: 'schedule' }),
});

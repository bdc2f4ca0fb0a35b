import type { RuleCode } from '../../lint/rules/index.ts';
import { defineGuard } from './guard.ts';
import { lintedOpen } from './linted.ts';

/** What guards of their own ask for, so that each thing is said once and a template can leave it out. */
const ASKED_ELSEWHERE: ReadonlySet<RuleCode> = new Set<RuleCode>([
  'CONSENSUS',
  'WEIGHT',
  'IND-NONE',
  'IND-TGT',
  'IND-BASE',
  'SCHED',
]);

/** No errors of the method, as the plan sets them, once it is to be agreed (domain C2). */
export const noErrors = defineGuard({
  code: 'noErrors',
  sources: ['S0', 'S4', 'ours'],
  check: (look) =>
    lintedOpen(look, {
      isAsked: ({ severity, rule }) => severity === 'error' && !ASKED_ELSEWHERE.has(rule),
      severity: 'block',
      place: 'structure',
    }),
});

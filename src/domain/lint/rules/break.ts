import { breaksOf } from '../breaks.ts';
import { defineRule } from '../rule.ts';

/** What was to be produced is there, and the change it was for is not: is it the theory, or was it not done as meant? */
export const theoryBreak = defineRule({
  code: 'BREAK',
  severity: 'warning',
  sources: ['TOC', 'S0'],
  reads: ['settings', 'periods', 'nodes', 'links', 'indicators', 'values', 'entries'],
  checkPlan: ({ plan, today }) => {
    const breaks = breaksOf(plan, today);
    if (breaks === null) return null;
    return breaks.map(({ link, output, outcome, outputBp, outcomeBp, suspects, verdict }) => ({
      at: link,
      message: verdict?.verdict ?? 'open',
      params: {
        output: { node: output },
        outcome: { node: outcome },
        outputDegree: { bp: outputBp },
        outcomeDegree: { bp: outcomeBp },
        suspects: suspects.length,
      },
      nodes: [outcome, output, ...suspects],
      links: [link],
      ...(verdict && { severity: 'info' as const }),
    }));
  },
});

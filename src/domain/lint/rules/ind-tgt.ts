import type { Indicator } from '../../rows/indicator.ts';
import type { Plan } from '../../plan.ts';
import { saysSomething, valuesOf } from '../node-facts.ts';
import { defineRule } from '../rule.ts';

/** A range to stay in is a target, and so are the stages of a milestone. */
function hasTarget(plan: Plan, indicator: Indicator): boolean {
  if (indicator.rangeLow !== undefined || indicator.rangeHigh !== undefined) return true;
  const kinds = ['target', 'milestone'] as const;
  return kinds.some((kind) => valuesOf(plan, indicator, kind).some(saysSomething));
}

/** Whether it is achieved must be decidable (A8). */
export const indTgt = defineRule({
  code: 'IND-TGT',
  severity: 'error',
  sources: ['UNDG', 'S4', 'ADS'],
  checkNode: ({ plan, id, indicators }) => {
    if (indicators.length === 0) return null;
    return indicators
      .filter((indicator) => !hasTarget(plan, indicator))
      .map((indicator) => ({
        at: indicator.id,
        params: { indicator: { indicator: indicator.id } },
        nodes: [id],
        indicators: [indicator.id],
      }));
  },
});

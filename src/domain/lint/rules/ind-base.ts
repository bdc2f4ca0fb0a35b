import type { Indicator } from '../../rows/indicator.ts';
import { saysSomething, valuesOf } from '../node-facts.ts';
import { defineRule } from '../rule.ts';

/** Yes-or-no indicators and milestones begin at nothing. */
const NEEDS_NONE: ReadonlySet<Indicator['type']> = new Set(['binary', 'milestone']);

/** Where it stood before: a value with its year or date, or the day by which it will be established. */
export const indBase = defineRule({
  code: 'IND-BASE',
  severity: 'warning',
  sources: ['UNDG', 'ADS', 'S0'],
  checkNode: ({ plan, id, indicators }) => {
    const asked = indicators.filter(({ type }) => !NEEDS_NONE.has(type));
    if (asked.length === 0) return null;
    return asked.flatMap((indicator) => {
      const stated = valuesOf(plan, indicator, 'baseline').filter(saysSomething);
      const isDated = stated.some(({ date, periodId }) => date !== undefined || periodId !== undefined);
      if (isDated) return [];
      return [
        {
          at: indicator.id,
          message: stated.length > 0 ? 'undated' : 'none',
          params: { indicator: { indicator: indicator.id } },
          nodes: [id],
          indicators: [indicator.id],
        },
      ];
    });
  },
});

import { factsDeadline } from '../../cycle/deadlines.ts';
import type { CalendarDay } from '../../date.ts';
import { type Plan, rowAt } from '../../plan.ts';
import type { Value } from '../../rows/value.ts';
import { valuesOf } from '../node-facts.ts';
import { defineRule, type Look } from '../rule.ts';

/** The last day for a fact: what its period says, else the 3rd (policy) of the month after it (A8, C6). */
function deadlineOf(plan: Plan, value: Value, { policies }: Look): CalendarDay | null {
  const period = value.periodId && rowAt(plan, 'periods', value.periodId);
  if (period && period.factsBy) return period.factsBy;
  const end = period ? period.end : value.date;
  return end ? factsDeadline(end, policies) : null;
}

export const factLate = defineRule({
  code: 'FACT-LATE',
  severity: 'warning',
  sources: ['S4'],
  checkNode: ({ plan, id, indicators }, look) => {
    const facts = indicators.flatMap((indicator) =>
      valuesOf(plan, indicator, 'actual').map((value) => ({ value, indicator })),
    );
    if (facts.length === 0) return null;
    return facts.flatMap(({ value, indicator }) => {
      const deadline = deadlineOf(plan, value, look);
      if (!deadline || value.at.slice(0, 10) <= deadline) return [];
      const params = { indicator: { indicator: indicator.id }, deadline: { day: deadline } };
      return [{ at: value.id, params, nodes: [id], indicators: [indicator.id] }];
    });
  },
});

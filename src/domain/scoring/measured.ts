import type { CalendarDay } from '../date.ts';
import type { Rational } from '../exact/rational.ts';
import type { NodeId } from '../ids.ts';
import { rowsWith } from '../index-by.ts';
import type { Plan } from '../plan.ts';
import { comesFirst } from './contributors.ts';
import { type Degree, exactly, undefinedDegree } from './degree.ts';
import { factsOf } from './facts.ts';
import { degreeBy } from './indicator-degree.ts';
import { indicatorOutlook, type Outlook } from './outlook.ts';
import { rollUp } from './roll-up.ts';
import { rulesOf } from './rules-of.ts';
import type { Span } from './status.ts';

interface Measured {
  readonly degree: Degree;
  /** What is expected is what is expected of the first indicator. */
  readonly outlook: Outlook | null;
}

/** The degree of all indicators of a node together, by their weights, and what becomes of them. */
export function measuredOf(plan: Plan, id: NodeId, today: CalendarDay, span: Span): Measured {
  const rows = rowsWith(plan, 'indicators', 'nodeId', id);
  if (rows.length === 0) return { degree: undefinedDegree('noIndicator'), outlook: null };
  const all = rows.map((indicator) => {
    const facts = factsOf(plan, indicator, today);
    const degree = degreeBy(plan, indicator, facts);
    return { indicator, degree, outlook: indicatorOutlook({ plan, indicator, facts, degree, today, span }) };
  });
  const together = (pick: (at: (typeof all)[number]) => Rational | null): Degree =>
    rollUp(
      'weighted',
      all.map((at) => ({ degree: pick(at), weightBp: at.indicator.weightBp })),
      { ...rulesOf(plan), cap: null },
    );
  const whole = together(({ degree }) => exactly(degree));
  const first = all.reduce((a, b) => (comesFirst(a.indicator, b.indicator) ? a : b));
  return {
    degree: whole.value === null && all.length === 1 ? first.degree : whole,
    outlook: {
      expected: first.outlook.expected,
      forecast: exactly(together(({ outlook }) => outlook.forecast)),
    },
  };
}

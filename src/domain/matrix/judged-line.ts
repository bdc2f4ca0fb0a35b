import type { CalendarDay } from '../date.ts';
import type { Plan } from '../plan.ts';
import { type Degree, degree, settled } from '../scoring/degree.ts';
import { factsOf } from '../scoring/facts.ts';
import { degreeOf } from '../scoring/indicator-degree.ts';
import type { MatrixLine, MatrixSource } from './lines.ts';
import type { MatrixRule } from './matrix-rule.ts';

interface Judging {
  readonly source: MatrixSource;
  readonly weightBp: number;
  readonly day: CalendarDay;
  readonly rule: MatrixRule;
}

/** So high that it caps nothing a line can be worth; the least that is known of a fact of nothing where less is better. */
const NO_CAP_BP = 100_000;

export function judgedLine(plan: Plan, { source, weightBp, day, rule }: Judging): MatrixLine {
  const { node, indicator } = source;
  const facts = factsOf(plan, indicator, day);
  const measured = degreeOf(plan, { ...indicator, capBp: NO_CAP_BP }, day);
  const { bound, counts } = bounded(measured, indicator.corridorLowBp, indicator.capBp ?? rule.lineCapBp);
  return {
    ...source,
    section: ('goalType' in node && node.goalType) || 'other',
    weightBp,
    plan: facts.target,
    fact: facts.actual,
    measured,
    degree: counts,
    bound,
    weighted: counts.value === null ? null : settled((counts.value * weightBp) / 10_000),
  };
}

/** Below its own threshold a line counts nothing; above its cap no more than that. */
function bounded(
  measured: Degree,
  thresholdBp: number | undefined,
  capBp: number | undefined,
): { readonly bound: MatrixLine['bound']; readonly counts: Degree } {
  const { value } = measured;
  if (value === null) return { bound: 'none', counts: measured };
  if (thresholdBp !== undefined && value < thresholdBp / 10_000)
    return { bound: 'threshold', counts: degree(0) };
  if (capBp !== undefined && value > capBp / 10_000) return { bound: 'cap', counts: degree(capBp / 10_000) };
  return { bound: 'none', counts: measured };
}

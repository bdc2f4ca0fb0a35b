import type { CalendarDay } from '../date.ts';
import type { PeriodId } from '../ids.ts';
import type { Plan } from '../plan.ts';
import { type Rational, multiply } from '../exact/rational.ts';
import { type Degree, degree, exactly } from '../scoring/degree.ts';
import { factsOf } from '../scoring/facts.ts';
import { judged } from '../scoring/indicator-degree.ts';
import { bounded } from '../scoring/methods.ts';
import type { MatrixLine, MatrixSource } from './lines.ts';
import type { MatrixRule } from './matrix-rule.ts';

interface Judging {
  readonly source: MatrixSource;
  readonly weight: Rational;
  readonly day: CalendarDay;
  readonly periodId: PeriodId;
  readonly rule: MatrixRule;
}

/** What nothing at all is worth where less is better, and a ratio would be endless: ten multiply the target. */
const HIGHEST = 10;

export function judgedLine(plan: Plan, { source, weight, day, periodId, rule }: Judging): MatrixLine {
  const { node, indicator } = source;
  const facts = factsOf(plan, indicator, day, periodId);
  const measured = bounded(judged(indicator, facts), (indicator.floorBp ?? 0) / 10_000, HIGHEST);
  const { bound, counts } = within(measured, indicator.corridorLowBp, indicator.capBp ?? rule.lineCapBp);
  const share = exactly(counts);
  return {
    ...source,
    section: ('goalType' in node && node.goalType) || 'other',
    weight,
    plan: facts.target,
    fact: facts.actual,
    measured,
    degree: counts,
    bound,
    weighted: share && multiply(share, weight),
  };
}

/** Below its own threshold a line counts nothing; above its cap no more than that. */
function within(
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

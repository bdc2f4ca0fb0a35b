import { childPeriods } from '../cycle/period-tree.ts';
import type { Plan } from '../plan.ts';
import type { Indicator } from '../rows/indicator.ts';
import type { Period } from '../rows/period.ts';
import type { Value } from '../rows/value.ts';
import { dayOf } from './value-order.ts';

/**
 * The facts that count towards a target: all of them where it names no period; else those of its period and, with no
 * period of their own, of its days. A period that has no facts of its own takes those of the periods inside it (domain
 * E, nested periods), unless the indicator says that they cannot be put together.
 */
export function factsTowards(
  plan: Plan,
  facts: readonly Value[],
  target: Value | undefined,
  { aggregation }: Indicator,
): readonly Value[] {
  if (!target?.periodId) return facts;
  const period = plan.periods[target.periodId];
  const loose = facts.filter((fact) => !fact.periodId && (!period || isWithin(fact, period)));
  if (!period) return loose;
  const of = (at: Period): readonly Value[] => {
    const own = facts.filter(({ periodId }) => periodId === at.id);
    return own.length > 0 || aggregation === 'none' ? own : childPeriods(plan, at.id).flatMap(of);
  };
  return [...loose, ...of(period)];
}

const isWithin = (fact: Value, { start, end }: Period): boolean => {
  const day = dayOf(fact);
  return start <= day && day <= end;
};

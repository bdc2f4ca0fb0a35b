import { childPeriods, periodsAround } from '../cycle/period-tree.ts';
import type { CalendarDay } from '../date.ts';
import { type Plan, settingsOf } from '../plan.ts';
import type { Indicator } from '../rows/indicator.ts';
import type { Period } from '../rows/period.ts';
import type { Value } from '../rows/value.ts';
import { dayOf } from './value-order.ts';

interface Wanted {
  readonly target: Value | undefined;
  readonly indicator: Indicator;
  readonly today: CalendarDay;
}

/**
 * The facts that count towards a target: all of them where it names no period; else those of its period and, with no
 * period of their own, of its days. A period that has no facts of its own takes those of the periods inside it (domain
 * E, nested periods), unless the indicator says that they cannot be put together. To date counts the whole year so far.
 */
export function factsTowards(
  plan: Plan,
  facts: readonly Value[],
  { target, indicator, today }: Wanted,
): readonly Value[] {
  const { aggregation } = indicator;
  const period = target?.periodId && plan.periods[target.periodId];
  if (aggregation === 'yearToDate') {
    return factsOfYear(plan, facts, period && period.end < today ? period.end : today);
  }
  if (!target?.periodId) return facts;
  const loose = facts.filter((fact) => !fact.periodId && (!period || isWithin(fact, period)));
  if (!period) return loose;
  const of = (at: Period): readonly Value[] => {
    const own = facts.filter(({ periodId }) => periodId === at.id);
    return own.length > 0 || aggregation === 'none' ? own : childPeriods(plan, at.id).flatMap(of);
  };
  return [...loose, ...of(period)];
}

type Days = Pick<Period, 'start' | 'end'>;

const isWithin = (fact: Value, { start, end }: Days): boolean => {
  const day = dayOf(fact);
  return start <= day && day <= end;
};

/** Whether a fact speaks of a time that has come by then: what somebody knew later was not known. */
export function isBy(plan: Plan, fact: Value, day: CalendarDay): boolean {
  const period = fact.periodId && plan.periods[fact.periodId];
  return (period ? period.start : dayOf(fact)) <= day;
}

/** From the first day of the fiscal year up to a day; a fact of a longer period stands in the place of those inside it. */
function factsOfYear(plan: Plan, facts: readonly Value[], end: CalendarDay): readonly Value[] {
  const year: Days = { start: yearStart(end, settingsOf(plan).fiscalYearStartMonth), end };
  const periodIn = ({ periodId }: Value) => {
    const period = periodId && plan.periods[periodId];
    return period && year.start <= period.start && period.start <= year.end ? period : undefined;
  };
  const told = new Set(facts.flatMap((fact) => periodIn(fact)?.id ?? []));
  return facts.filter((fact) => {
    const period = periodIn(fact);
    if (!period) return !fact.periodId && isWithin(fact, year);
    return !periodsAround(plan, period.id).some((id) => told.has(id));
  });
}

function yearStart(day: CalendarDay, month: number): CalendarDay {
  const [year, ofDay] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  const first = ofDay < month ? year - 1 : year;
  return `${first}-${String(month).padStart(2, '0')}-01`;
}

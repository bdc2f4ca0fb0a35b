import { rowsWith } from '../index-by.ts';
import type { Indicator } from '../rows/indicator.ts';
import type { Value } from '../rows/value.ts';
import { type Formula, formulaOf } from '../scoring/computed-indicator.ts';
import { amountOf, type Facts, factsOf, wayOf } from '../scoring/facts.ts';
import { isBy } from '../scoring/fed-facts.ts';
import { dayOf, earlierFirst } from '../scoring/value-order.ts';
import type { Case, Figure, Given, Step } from './explanation.ts';

/** The fact an indicator is judged by: one, several put together, or computed from other indicators. */
export function factStep(
  of: Case,
  indicator: Indicator,
  facts: Facts = factsOf(of.plan, indicator, of.today, of.periodId),
): Step {
  const figure: Figure = { type: 'amount', value: facts.actual ?? null, unit: indicator.unit };
  const formula = formulaOf(of.plan, indicator.id);
  if (formula) {
    return {
      rule: 'fact.formula',
      given: { formula: indicator.expression ?? '' },
      figure,
      ...(formula.ok && { steps: () => partSteps(of, formula.value) }),
    };
  }
  const way = facts.from.facts.length === 0 ? 'none' : wayOf(indicator, facts.from.facts);
  return { rule: `fact.${way}`, figure, steps: () => recordedSteps(of, indicator, facts, way) };
}

const partSteps = (of: Case, { parts }: Formula): readonly Step[] =>
  [...parts.values()].map((part) => ({
    ...factStep(of, part),
    title: part.title,
    at: { nodeId: part.nodeId, indicatorId: part.id },
  }));

/** The facts that count, then those that do not, each with the reason. */
function recordedSteps(of: Case, indicator: Indicator, { from }: Facts, way: string): readonly Step[] {
  const counted = new Set(from.facts);
  const last = from.facts.at(-1);
  const isLast = way === 'last';
  const recorded = rowsWith(of.plan, 'values', 'indicatorId', indicator.id).filter(
    ({ kind }) => kind === 'actual',
  );
  const reason = (value: Value): string | undefined => {
    if (counted.has(value)) return isLast && value !== last ? 'earlier' : undefined;
    if (value.status === 'rejected') return 'rejected';
    if (!isBy(of.plan, value, of.today)) return 'later';
    return value.status !== 'confirmed' && last?.status === 'confirmed' ? 'notConfirmed' : 'otherPeriod';
  };
  return recorded
    .toSorted(earlierFirst)
    .map((value) => ({ value, note: reason(value) }))
    .toSorted((a, b) => Number(a.note !== undefined) - Number(b.note !== undefined))
    .map(({ value, note }) => ({
      ...valueStep(of, indicator, value),
      note,
      isAside: note !== undefined,
    }));
}

/** One value as it was entered: of which day, by whom, when. */
export function valueStep({ plan }: Case, indicator: Indicator, value: Value): Step {
  const who = value.byId && plan.parties[value.byId]?.name;
  const period = value.periodId && plan.periods[value.periodId]?.title;
  const isFraction = value.numerator !== undefined && value.denominator !== undefined;
  const given: Record<string, Given> = {
    kind: { type: 'word', field: 'kind', value: value.kind },
    day: { type: 'day', day: dayOf(value) },
    status: { type: 'word', field: 'status', value: value.status ?? 'entered' },
    recorded: { type: 'day', day: value.at.slice(0, 10) },
    ...(who && { who }),
    ...(period && { period }),
    ...(isFraction && {
      numerator: { type: 'amount', value: value.numerator ?? null },
      denominator: { type: 'amount', value: value.denominator ?? null },
    }),
    ...(value.evidence?.length && { evidence: value.evidence.join(', ') }),
    ...(value.note && { note: value.note }),
  };
  return {
    rule: isFraction ? 'value.fraction' : who ? 'value.by' : 'value.recorded',
    title: value.amount === undefined && !isFraction ? value.text : undefined,
    given,
    figure: { type: 'amount', value: amountOf(value, indicator) ?? null, unit: indicator.unit },
    at: { nodeId: indicator.nodeId, indicatorId: indicator.id },
  };
}

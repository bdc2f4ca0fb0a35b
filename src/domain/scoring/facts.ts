import type { CalendarDay } from '../date.ts';
import { type Rational, exact, larger, divide, multiply, toNumber } from '../exact/rational.ts';
import { sumOf } from '../exact/mean.ts';
import type { IndicatorId, PeriodId } from '../ids.ts';
import { rowsWith } from '../index-by.ts';
import type { Plan } from '../plan.ts';
import type { Result } from '../result.ts';
import type { Indicator } from '../rows/indicator.ts';
import type { Period } from '../rows/period.ts';
import type { Value } from '../rows/value.ts';
import { type Formula, type FormulaFault, formulaOf } from './computed-indicator.ts';
import type { Undefined } from './degree.ts';
import { evaluateExactly } from './expression.ts';
import { factsTowards, isBy } from './fed-facts.ts';
import { type Fraction, ratioOfSums } from './methods.ts';
import { targetInForce } from './target-in-force.ts';
import { earlierFirst, newer } from './value-order.ts';

/** What is known about an indicator: where it began, where it should go, where it stands. */
export interface Facts {
  readonly actual?: number | undefined;
  readonly baseline?: number | undefined;
  readonly target?: number | undefined;
  /** The same as they are computed with. */
  readonly exactly: {
    readonly actual: Rational | undefined;
    readonly baseline: Rational | undefined;
    readonly target: Rational | undefined;
  };
  readonly stages: readonly Value[];
  /** The period of the target, if it names one. */
  readonly span?: Period | undefined;
  /** The fact that counts, for its date and evidence. */
  readonly latest?: Value | undefined;
  /** Why there is no number, where it is computed. */
  readonly why?: Undefined | undefined;
  /** The values these numbers come from; the facts as they follow each other. */
  readonly from: {
    readonly baseline: Value | undefined;
    readonly target: Value | undefined;
    readonly facts: readonly Value[];
  };
}

/**
 * The newest baseline, the target in force today (or the one of the period asked about, if there is one), and the facts
 * of that target's period and of those inside it, or all of them where it names none. What was rejected does not count.
 */
export function factsOf(plan: Plan, indicator: Indicator, today: CalendarDay, periodId?: PeriodId): Facts {
  const formula = formulaOf(plan, indicator.id);
  const at: At = { plan, today, periodId };
  return factsWith(at, indicator, formula?.ok ? reachedBy(at, formula.value) : NOTHING_REACHED);
}

interface At {
  readonly plan: Plan;
  readonly today: CalendarDay;
  /** A target for just this period goes before the one in force. */
  readonly periodId: PeriodId | undefined;
}

/** What indicators have reached: what formulas are computed from. */
type Reached = ReadonlyMap<IndicatorId, Rational | undefined>;
const NOTHING_REACHED: Reached = new Map();

function factsWith({ plan, today, periodId }: At, indicator: Indicator, reached: Reached): Facts {
  const { baseline, targets, stages, actuals } = sorted(
    rowsWith(plan, 'values', 'indicatorId', indicator.id),
  );
  const own = targets.filter((value) => value.periodId === periodId && periodId !== undefined);
  const target = targetInForce(plan, own.length > 0 ? own : targets, today);
  const formula = formulaOf(plan, indicator.id);
  const facts = counted(
    factsTowards(
      plan,
      actuals.filter((value) => isBy(plan, value, today)),
      { target, indicator, today },
    ),
  );
  const measured = formula ? computed(formula, reached) : { actual: aggregated(facts, indicator) };
  const exactly = {
    actual: measured.actual,
    baseline: baseline && exactAmountOf(baseline, indicator),
    target: target && exactAmountOf(target, indicator),
  };
  return {
    ...asNumbers(exactly),
    exactly,
    stages,
    span: target?.periodId && plan.periods[target.periodId],
    from: { baseline, target, facts },
    ...(formula ? { why: measured.why } : { latest: facts.at(-1) }),
  };
}

interface Sorted {
  readonly baseline: Value | undefined;
  readonly targets: readonly Value[];
  /** In the order of their days. */
  readonly stages: readonly Value[];
  readonly actuals: readonly Value[];
}
const alreadySorted = new WeakMap<readonly Value[], Sorted>();

/** The values of an indicator that count, by what they say: the same for every day one looks at them as of. */
function sorted(values: readonly Value[]): Sorted {
  const known = alreadySorted.get(values);
  if (known) return known;
  let baseline: Value | undefined;
  const targets: Value[] = [];
  const stages: Value[] = [];
  const actuals: Value[] = [];
  for (const value of values) {
    if (value.status === 'rejected') continue;
    if (value.kind === 'baseline') baseline = newer(baseline, value);
    else if (value.kind === 'target') targets.push(value);
    else if (value.kind === 'milestone') stages.push(value);
    else if (value.kind === 'actual') actuals.push(value);
  }
  const found = { baseline, targets, stages: stages.sort(earlierFirst), actuals };
  alreadySorted.set(values, found);
  return found;
}

const asNumbers = ({ actual, baseline, target }: Facts['exactly']) => ({
  actual: actual && toNumber(actual),
  baseline: baseline && toNumber(baseline),
  target: target && toNumber(target),
});

interface Measured {
  readonly actual: Rational | undefined;
  readonly why?: Undefined | undefined;
}

function computed(formula: Result<Formula, FormulaFault>, reached: Reached): Measured {
  if (!formula.ok) return { actual: undefined, why: 'formulaBroken' };
  const { expression, parts } = formula.value;
  const value = evaluateExactly(expression, (name) => {
    const part = parts.get(name);
    return part && reached.get(part.id);
  });
  return value === null ? { actual: undefined, why: 'formulaUndefined' } : { actual: value };
}

/**
 * What the parts of a formula have reached, those that others are made of first and each only once: formulas over
 * formulas may be long chains, and name the same part many times. Loops have been refused before (`formulaOf`).
 */
function reachedBy(at: At, { parts }: Formula): Reached {
  const reached = new Map<IndicatorId, Rational | undefined>();
  const open = [...parts.values()];
  for (let part = open.at(-1); part; part = open.at(-1)) {
    const formula = formulaOf(at.plan, part.id);
    const first = formula?.ok ? [...formula.value.parts.values()].filter(({ id }) => !reached.has(id)) : [];
    if (first.length > 0 && !reached.has(part.id)) open.push(...first);
    else {
      open.pop();
      if (!reached.has(part.id)) reached.set(part.id, factsWith(at, part, reached).exactly.actual);
    }
  }
  return reached;
}

/** The confirmed facts count, the last one last; before any is confirmed, those that were entered (domain D5). */
function counted(facts: readonly Value[]): readonly Value[] {
  const confirmed = facts.filter(({ status }) => status === 'confirmed');
  return (confirmed.length > 0 ? confirmed : facts).toSorted(earlierFirst);
}

/** What a fraction of one whole is called in the indicator's unit: 12 of 40 are 30 where percents are counted. */
export const wholeOf = (type: Indicator['type']): number => (type === 'percentage' ? 100 : 1);

const fractionOf = ({ numerator, denominator }: Value): Fraction | undefined =>
  numerator === undefined || denominator === undefined ? undefined : { numerator, denominator };

/** The number a value states, or what its numerator and denominator make. */
export function amountOf(value: Value, indicator: Indicator): number | undefined {
  const amount = exactAmountOf(value, indicator);
  return amount && toNumber(amount);
}

function exactAmountOf(value: Value, indicator: Indicator): Rational | undefined {
  if (value.amount !== undefined) return exact(value.amount);
  const fraction = fractionOf(value);
  return fraction && ratioIn([fraction], indicator);
}

/** In the unit of the indicator. */
function ratioIn(fractions: readonly Fraction[], { type }: Indicator): Rational | undefined {
  const ratio = ratioOfSums(fractions);
  return ratio ? multiply(ratio, exact(wholeOf(type))) : undefined;
}

/** How several facts of a period make one number, as the indicator says (domain C3); a stock is what it was last. */
export type Way = 'ratio' | 'sum' | 'average' | 'max' | 'yearToDate' | 'last';

export function wayOf({ aggregation, method }: Indicator, facts: readonly Value[]): Way {
  const fractions = facts.filter(fractionOf).length;
  const areAll = aggregation === undefined && fractions === facts.length;
  if (fractions > 0 && (areAll || method === 'formula' || aggregation === 'ratio')) return 'ratio';
  return aggregation === undefined || aggregation === 'none' || aggregation === 'ratio'
    ? 'last'
    : aggregation;
}

function aggregated(facts: readonly Value[], indicator: Indicator): Rational | undefined {
  const way = wayOf(indicator, facts);
  if (way === 'ratio') {
    return ratioIn(
      facts.flatMap((fact) => fractionOf(fact) ?? []),
      indicator,
    );
  }
  const amounts = facts.flatMap((fact) => exactAmountOf(fact, indicator) ?? []);
  if (amounts.length === 0) return undefined;
  switch (way) {
    case 'sum':
    case 'yearToDate':
      return sumOf(amounts);
    case 'average':
      return divide(sumOf(amounts), exact(amounts.length));
    case 'max':
      return amounts.reduce(larger);
    case 'last':
      return amounts.at(-1);
  }
}

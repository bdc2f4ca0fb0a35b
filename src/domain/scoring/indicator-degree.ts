import type { CalendarDay } from '../date.ts';
import { rowsWith } from '../index-by.ts';
import type { Plan } from '../plan.ts';
import { settingsOf } from '../plan.ts';
import type { Indicator } from '../rows/indicator.ts';
import { type Degree, degree, undefinedDegree } from './degree.ts';
import { type Facts, factsOf, wholeOf } from './facts.ts';
import * as methods from './methods.ts';
import { rollUp, withWeights } from './roll-up.ts';
import { rulesOf } from './rules-of.ts';

export type Method = NonNullable<Indicator['method']>;

/** The method an indicator is judged by: its own, or what its type, trend and facts suggest. */
export function methodOf({ method, type, trend }: Indicator, { baseline }: methods.Measure): Method {
  if (method) return method;
  if (type === 'milestone') return 'milestone';
  if (type === 'binary') return 'threshold';
  if (type === 'ordinal' || type === 'qualitative') return 'scale';
  if (trend === 'maintain') return 'range';
  if (baseline !== undefined) return 'progress';
  return trend === 'minimise' ? 'inverseLinear' : 'ratio';
}

/** The degree of one indicator, floored and capped (domain C3). */
export function degreeOf(plan: Plan, indicator: Indicator, today: CalendarDay): Degree {
  const { floorBp, capBp } = boundsOf(plan, indicator);
  return methods.bounded(
    judged(indicator, factsOf(plan, indicator, today)),
    floorBp / 10_000,
    capBp / 10_000,
  );
}

/** An indicator's own floor and cap, or else nothing and the upper end of the plan's corridor. */
export const boundsOf = (plan: Plan, { floorBp, capBp }: Indicator) => ({
  floorBp: floorBp ?? 0,
  capBp: capBp ?? settingsOf(plan).policies.corridorHighBp,
});

/** What the facts say before floor and cap. */
export function judged(indicator: Indicator, facts: Facts): Degree {
  const method = methodOf(indicator, facts);
  if (method === 'milestone') return methods.milestones(withWeights(facts.stages).map(stageOf));
  const { actual, why = 'noFact' } = facts;
  if (actual === undefined) return undefinedDegree(why);
  switch (method) {
    case 'ratio':
      return methods.ratio(actual, facts);
    case 'progress':
      return methods.progress(actual, facts);
    case 'inverseLinear':
      return methods.inverseLinear(actual, facts);
    case 'inverseRatio':
      return methods.inverseRatio(actual, facts);
    case 'threshold':
      return methods.threshold(indicator.trend === 'minimise')(actual, facts);
    case 'scale':
      return methods.onScale(actual, indicator.scale ?? []);
    case 'range':
      return methods.inRange(actual, {
        low: indicator.rangeLow,
        high: indicator.rangeHigh,
        tolerance: indicator.rangeTolerance,
      });
    case 'formula':
      return facts.target === undefined
        ? degree(actual / wholeOf(indicator.type))
        : methods.ratio(actual, facts);
  }
}

/** A stage is done once it is confirmed and there is something to show for it (domain C3: evidence required). */
export const stageOf = ({
  weight,
  status,
  evidence,
}: Facts['stages'][number] & { readonly weight: number }) => ({
  weight,
  isDone: status === 'confirmed' && (evidence?.length ?? 0) > 0,
});

/** The degree of all indicators of a node together, by their weights. */
export function measuredDegree(plan: Plan, nodeId: string, today: CalendarDay): Degree {
  const indicators = rowsWith(plan, 'indicators', 'nodeId', nodeId);
  if (indicators.length === 0) return undefinedDegree('noIndicator');
  const degrees = indicators.map((indicator) => degreeOf(plan, indicator, today));
  const parts = degrees.map(({ value }, at) => ({ degree: value, weightBp: indicators[at]?.weightBp }));
  const whole = rollUp('weighted', parts, { ...rulesOf(plan), cap: Number.POSITIVE_INFINITY });
  const [only] = degrees;
  return whole.value === null && degrees.length === 1 && only ? only : whole;
}

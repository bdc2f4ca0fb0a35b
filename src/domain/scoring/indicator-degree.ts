import type { CalendarDay } from '../date.ts';
import type { Plan } from '../plan.ts';
import { settingsOf } from '../plan.ts';
import type { Indicator } from '../rows/indicator.ts';
import { exact, fromBasisPoints, divide } from '../exact/rational.ts';
import { type Degree, degree, undefinedDegree } from './degree.ts';
import { type Facts, factsOf, wholeOf } from './facts.ts';
import * as methods from './methods.ts';
import { wholeWeights } from './roll-up.ts';

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
export const degreeOf = (plan: Plan, indicator: Indicator, today: CalendarDay): Degree =>
  degreeBy(plan, indicator, factsOf(plan, indicator, today));

export function degreeBy(plan: Plan, indicator: Indicator, facts: Facts): Degree {
  const { floorBp, capBp } = boundsOf(plan, indicator);
  return methods.bounded(judged(indicator, facts), fromBasisPoints(floorBp), fromBasisPoints(capBp));
}

/** An indicator's own floor and cap, or else nothing and the upper end of the plan's corridor. */
export const boundsOf = (plan: Plan, { floorBp, capBp }: Indicator) => ({
  floorBp: floorBp ?? 0,
  capBp: capBp ?? settingsOf(plan).policies.corridorHighBp,
});

/** What the facts say before floor and cap. */
export function judged(indicator: Indicator, facts: Facts): Degree {
  const method = methodOf(indicator, facts);
  if (method === 'milestone') {
    const weights = wholeWeights(facts.stages);
    return methods.milestones(
      facts.stages.map((stage, at) => ({ weight: weights[at] ?? 0, isDone: isDone(stage) })),
    );
  }
  const { exactly: measure, why = 'noFact' } = facts;
  const { actual } = measure;
  if (actual === undefined) return undefinedDegree(why);
  switch (method) {
    case 'ratio':
      return methods.ratio(actual, measure);
    case 'progress':
      return methods.progress(actual, measure);
    case 'inverseLinear':
      return methods.inverseLinear(actual, measure);
    case 'inverseRatio':
      return methods.inverseRatio(actual, measure);
    case 'threshold':
      return methods.threshold(indicator.trend === 'minimise')(actual, measure);
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
        ? degree(divide(actual, exact(wholeOf(indicator.type))))
        : methods.ratio(actual, measure);
  }
}

/** A stage is done once it is confirmed and there is something to show for it (domain C3: evidence required). */
export const isDone = ({ status, evidence }: Facts['stages'][number]): boolean =>
  status === 'confirmed' && (evidence?.length ?? 0) > 0;

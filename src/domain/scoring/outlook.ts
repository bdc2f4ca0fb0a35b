import type { CalendarDay } from '../date.ts';
import { type Rational, exact, fromBasisPoints, smaller, ONE, divide, ZERO } from '../exact/rational.ts';
import { mean } from '../exact/mean.ts';
import type { Plan } from '../plan.ts';
import type { Indicator } from '../rows/indicator.ts';
import type { Value } from '../rows/value.ts';
import { type Degree, exactly } from './degree.ts';
import { type Facts, factsOf } from './facts.ts';
import { boundsOf, degreeBy, judged, type Method, methodOf } from './indicator-degree.ts';
import { bounded } from './methods.ts';
import { wholeWeights } from './roll-up.ts';
import { expectedBy, type Span, spanOf } from './status.ts';

/** What should have been reached by now, and where it ends if it goes on like this (domain C3). */
export interface Outlook {
  readonly expected: Rational;
  /** None where nothing is known, or nothing was to be done yet. */
  readonly forecast: Rational | null;
}

/** Degree ÷ expected: 1 is as planned; none where nothing is expected yet. */
export const paceOf = (degree: Rational | null, { expected }: Outlook): Rational | null =>
  degree && expected.numerator > 0n ? divide(degree, expected) : null;

/** A degree that grows day by day, gone on with at its pace to the end; never above the cap. */
export function projected(degree: Rational | null, expected: Rational, cap: Rational): Rational | null {
  if (!degree || expected.numerator === 0n) return null;
  return degree.numerator <= 0n ? degree : smaller(divide(degree, expected), cap.numerator > 0n ? cap : ONE);
}

/** Of one indicator, in the time of its target or else of its node. */
export function outlookOf(plan: Plan, indicator: Indicator, today: CalendarDay) {
  const facts = factsOf(plan, indicator, today);
  const degree = degreeBy(plan, indicator, facts);
  const node = plan.nodes[indicator.nodeId];
  const at: Judged = { plan, indicator, facts, degree, today, span: spanOf(node) };
  return { degree, outlook: { expected: expectedOf(at), forecast: forecastOf(at) } };
}

export interface Judged {
  readonly plan: Plan;
  readonly indicator: Indicator;
  readonly facts: Facts;
  readonly degree: Degree;
  readonly today: CalendarDay;
  /** The time of the node, where the target names no period. */
  readonly span: Span;
}

/** What an indicator should have reached by now: by its plan of milestones, or else by the days. */
export const expectedOf = (at: Judged): Rational =>
  planned(at, methodOf(at.indicator, at.facts)) ?? expectedBy(at.today, at.facts.span ?? at.span);

/** Where an indicator ends if it goes on like this. */
export function forecastOf(at: Judged): Rational | null {
  const { plan, indicator, facts, degree } = at;
  const known = exactly(degree);
  if (!grows(indicator, methodOf(indicator, facts))) return known;
  return projected(known, expectedOf(at), fromBasisPoints(boundsOf(plan, indicator).capBp));
}

/**
 * Whether the degree grows with time, like sales added up, or is a level that could stay, like reliability [OURS]: only
 * what grows can be gone on with.
 */
function grows({ aggregation, type }: Indicator, method: Method): boolean {
  if (method === 'progress' || method === 'milestone') return true;
  if (aggregation) return method === 'ratio' && (aggregation === 'sum' || aggregation === 'yearToDate');
  return method === 'ratio' && type !== 'percentage';
}

/** By the plan of milestones, where they have days: the share of the stages due, or the degree of the last amount due. */
function planned({ plan, indicator, facts, today }: Judged, method: Method): Rational | null {
  const dueOn = (stage: Value) => stage.date ?? (stage.periodId && plan.periods[stage.periodId]?.end);
  const dated = facts.stages.filter(
    (stage) => dueOn(stage) && (method === 'milestone' || stage.amount !== undefined),
  );
  if (dated.length === 0) return null;
  const isDue = (stage: Value) => (dueOn(stage) ?? '') <= today;
  if (method === 'milestone') {
    const weights = wholeWeights(facts.stages);
    return mean(
      facts.stages.map((stage, at) => ({
        weight: exact(weights[at] ?? 0),
        value: dueOn(stage) && isDue(stage) ? ONE : ZERO,
      })),
    );
  }
  const last = dated.filter(isDue).at(-1);
  if (!last) return ZERO;
  const then = { ...facts, exactly: { ...facts.exactly, actual: exact(last.amount ?? 0) } };
  const { floorBp, capBp } = boundsOf(plan, indicator);
  return exactly(bounded(judged(indicator, then), fromBasisPoints(floorBp), fromBasisPoints(capBp)));
}

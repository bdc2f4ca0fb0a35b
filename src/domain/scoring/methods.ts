import {
  type Amount,
  compare,
  type Rational,
  exact,
  isLess,
  smaller,
  subtract,
  larger,
  ONE,
  divide,
  add,
  ZERO,
} from '../exact/rational.ts';
import { mean, sumOf } from '../exact/mean.ts';
import { type Degree, degree, undefinedDegree } from './degree.ts';

/** The numbers an indicator is judged by; every one of them may be missing. */
export interface Measure {
  readonly actual?: Amount | undefined;
  readonly baseline?: Amount | undefined;
  readonly target?: Amount | undefined;
}

type Judge = (actual: Amount, measure: Measure) => Degree;

/** Domain C3, formulas as given there; floor and cap come afterwards (`bounded`). */
const withTarget =
  (judge: (actual: Rational, target: Rational) => Degree): Judge =>
  (actual, { target }) =>
    target === undefined ? undefinedDegree('noTarget') : judge(exact(actual), exact(target));

/** A share of what is nothing, or less than nothing, says the opposite of what happened. */
const withShareOfTarget = (judge: (actual: Rational, target: Rational) => Degree): Judge =>
  withTarget((actual, target) => {
    if (target.numerator > 0n) return judge(actual, target);
    return undefinedDegree(target.numerator === 0n ? 'targetIsZero' : 'targetIsNegative');
  });

/** a / t: more is better, and nothing counts as the start. */
export const ratio: Judge = withShareOfTarget((actual, target) => degree(divide(actual, target)));

/** (a − b) / (t − b), whichever way the target lies. */
export const progress: Judge = (actual, { baseline, target }) => {
  if (target === undefined) return undefinedDegree('noTarget');
  if (baseline === undefined) return undefinedDegree('noBaseline');
  const [from, whole] = [exact(baseline), subtract(exact(target), exact(baseline))];
  if (whole.numerator === 0n) return undefinedDegree('targetIsBaseline');
  return degree(divide(subtract(exact(actual), from), whole));
};

const TWO = add(ONE, ONE);

/** 2 − a / t: less is better, and twice the target is nothing. */
export const inverseLinear: Judge = withShareOfTarget((actual, target) =>
  degree(subtract(TWO, divide(actual, target))),
);

/** As good as it gets: more than any cap, which then bounds it. */
const BOUNDLESS = exact(Number.MAX_SAFE_INTEGER);

/** t / a: less is better; nothing at all, or less, is as good as it gets. */
export const inverseRatio: Judge = withTarget((actual, target) => {
  if (target.numerator < 0n) return undefinedDegree('targetIsNegative');
  return degree(actual.numerator <= 0n ? BOUNDLESS : divide(target, actual));
});

export interface Range {
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly tolerance?: number | undefined;
}

/** 1 inside the range, falling to 0 at the tolerance's distance outside it. */
export function inRange(actual: Amount, { low, high, tolerance = 0 }: Range): Degree {
  if (low === undefined && high === undefined) return undefinedDegree('noRange');
  const at = exact(actual);
  const below = low === undefined ? ZERO : subtract(exact(low), at);
  const above = high === undefined ? ZERO : subtract(at, exact(high));
  const outside = larger(larger(below, above), ZERO);
  if (outside.numerator === 0n) return degree(1);
  return degree(tolerance > 0 ? larger(ZERO, subtract(ONE, divide(outside, exact(tolerance)))) : 0);
}

/** 1 if the target is met, else 0: in management by objectives there is no nearly (domain A8, MBO-100). */
export const threshold =
  (lessIsBetter: boolean): Judge =>
  (actual, measure) =>
    withTarget((fact, target) => {
      const ahead = lessIsBetter ? compare(target, fact) : compare(fact, target);
      return degree(ahead >= 0 ? 1 : 0);
    })(actual, measure);

export interface Stage {
  readonly weight: Amount;
  readonly isDone: boolean;
}

/** The weight of the stages done in that of all stages; its scale does not matter. */
export function milestones(stages: readonly Stage[]): Degree {
  const done = mean(
    stages.map(({ weight, isDone }) => ({ weight: exact(weight), value: isDone ? ONE : ZERO })),
  );
  return done ? degree(done) : undefinedDegree('noStages');
}

export interface ScaleStep {
  readonly value: number;
  readonly scoreBp?: number | undefined;
}

/** The score the scale gives to this step, or its place between the first and the last step. */
export function onScale(actual: Amount, steps: readonly ScaleStep[]): Degree {
  const at = exact(actual);
  const step = steps.find(({ value }) => compare(exact(value), at) === 0);
  if (step?.scoreBp !== undefined) return degree(step.scoreBp / 10_000);
  const values = steps.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (steps.length < 2 || low === high) return undefinedDegree('noScale');
  return degree(divide(subtract(at, exact(low)), subtract(exact(high), exact(low))));
}

export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/** Σ numerators / Σ denominators, never the mean of ratios; undefined where there was nothing to count from. */
export function ratioOfSums(parts: readonly Fraction[]): Rational | null {
  const whole = sumOf(parts.map(({ denominator }) => exact(denominator)));
  if (whole.numerator === 0n) return null;
  return divide(sumOf(parts.map(({ numerator }) => exact(numerator))), whole);
}

/** Floor and cap, in this order; undefined stays undefined (domain C3). */
export function bounded(of: Degree, floor: Amount, cap: Amount): Degree {
  if (of.value === null) return of;
  const [low, high] = [exact(floor), exact(cap)];
  const isInside = !isLess(of.exact, low) && !isLess(high, of.exact);
  return isInside ? of : degree(smaller(larger(of.exact, low), high));
}

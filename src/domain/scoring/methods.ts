import { type Degree, degree, settled, undefinedDegree } from './degree.ts';

/** The numbers an indicator is judged by; every one of them may be missing. */
export interface Measure {
  readonly actual?: number | undefined;
  readonly baseline?: number | undefined;
  readonly target?: number | undefined;
}

type Judge = (actual: number, measure: Measure) => Degree;

/** Domain C3, formulas as given there; floor and cap come afterwards (`bounded`). */
const withTarget =
  (judge: (actual: number, target: number) => Degree): Judge =>
  (actual, { target }) =>
    target === undefined ? undefinedDegree('noTarget') : judge(actual, target);

/** A share of what is nothing, or less than nothing, says the opposite of what happened. */
const withShareOfTarget = (judge: (actual: number, target: number) => Degree): Judge =>
  withTarget((actual, target) => {
    if (target > 0) return judge(actual, target);
    return undefinedDegree(target === 0 ? 'targetIsZero' : 'targetIsNegative');
  });

/** a / t: more is better, and nothing counts as the start. */
export const ratio: Judge = withShareOfTarget((actual, target) => degree(actual / target));

/** (a − b) / (t − b), whichever way the target lies. */
export const progress: Judge = (actual, { baseline, target }) => {
  if (target === undefined) return undefinedDegree('noTarget');
  if (baseline === undefined) return undefinedDegree('noBaseline');
  if (target === baseline) return undefinedDegree('targetIsBaseline');
  return degree((actual - baseline) / (target - baseline));
};

/** 2 − a / t: less is better, and twice the target is nothing. */
export const inverseLinear: Judge = withShareOfTarget((actual, target) => degree(2 - actual / target));

/** t / a: less is better; nothing at all, or less, is as good as it gets, which the cap then bounds. */
export const inverseRatio: Judge = withTarget((actual, target) => {
  if (target < 0) return undefinedDegree('targetIsNegative');
  return actual <= 0 ? { value: Number.POSITIVE_INFINITY } : degree(target / actual);
});

export interface Range {
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly tolerance?: number | undefined;
}

/** 1 inside the range, falling to 0 at the tolerance's distance outside it. */
export function inRange(actual: number, { low, high, tolerance = 0 }: Range): Degree {
  if (low === undefined && high === undefined) return undefinedDegree('noRange');
  const outside = Math.max(low === undefined ? 0 : low - actual, high === undefined ? 0 : actual - high, 0);
  if (outside === 0) return degree(1);
  return degree(tolerance > 0 ? Math.max(0, 1 - outside / tolerance) : 0);
}

/** 1 if the target is met, else 0: in management by objectives there is no nearly (domain A8, MBO-100). */
export const threshold =
  (lessIsBetter: boolean): Judge =>
  (actual, measure) =>
    withTarget((fact, target) => {
      const ahead = settled(lessIsBetter ? target - fact : fact - target);
      return degree(ahead >= 0 ? 1 : 0);
    })(actual, measure);

export interface Stage {
  readonly weight: number;
  readonly isDone: boolean;
}

/** The weight of the stages done in that of all stages; its scale does not matter. */
export function milestones(stages: readonly Stage[]): Degree {
  const whole = stages.reduce((sum, { weight }) => sum + weight, 0);
  if (whole === 0) return undefinedDegree('noStages');
  return degree(stages.reduce((sum, { weight, isDone }) => (isDone ? sum + weight : sum), 0) / whole);
}

export interface ScaleStep {
  readonly value: number;
  readonly scoreBp?: number | undefined;
}

/** The score the scale gives to this step, or its place between the first and the last step. */
export function onScale(actual: number, steps: readonly ScaleStep[]): Degree {
  const step = steps.find(({ value }) => value === actual);
  if (step?.scoreBp !== undefined) return degree(step.scoreBp / 10_000);
  const values = steps.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (steps.length < 2 || low === high) return undefinedDegree('noScale');
  return degree((actual - low) / (high - low));
}

export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/** Σ numerators / Σ denominators, never the mean of ratios; undefined where there was nothing to count from. */
export function ratioOfSums(parts: readonly Fraction[]): number | null {
  const whole = parts.reduce((sum, { denominator }) => sum + denominator, 0);
  if (parts.length === 0 || whole === 0) return null;
  return parts.reduce((sum, { numerator }) => sum + numerator, 0) / whole;
}

/** Floor and cap, in this order; undefined stays undefined (domain C3). */
export function bounded(of: Degree, floor: number, cap: number): Degree {
  return of.value === null ? of : degree(Math.min(Math.max(of.value, floor), cap));
}

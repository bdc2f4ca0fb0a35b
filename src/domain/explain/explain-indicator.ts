import type { Indicator } from '../rows/indicator.ts';
import { type Facts, factsOf } from '../scoring/facts.ts';
import { boundsOf, degreeOf, judged, type Method, methodOf, isDone } from '../scoring/indicator-degree.ts';
import { withWeights } from '../scoring/roll-up.ts';
import { type Case, type Explainer, type Figure, figureOf, type Given, type Step } from './explanation.ts';
import { factStep, valueStep } from './fact-steps.ts';

export const explainIndicator: Explainer<'indicatorDegree'> = (of, { indicatorId }) => {
  const indicator = of.plan.indicators[indicatorId];
  return indicator ? indicatorStep(of, indicator) : null;
};

/** The degree of an indicator: its method, then floor and cap (domain C3). */
export function indicatorStep(of: Case, indicator: Indicator, weightBp?: number): Step {
  const { plan, today } = of;
  const raw = judged(indicator, factsOf(plan, indicator, today));
  const degree = degreeOf(plan, indicator, today);
  const { floorBp, capBp } = boundsOf(plan, indicator);
  const bounded =
    raw.value === degree.value ? 'inside' : (raw.value ?? 0) < floorBp / 10_000 ? 'floor' : 'cap';
  return {
    rule: `indicator.${bounded}`,
    title: indicator.title,
    at: { nodeId: indicator.nodeId, indicatorId: indicator.id },
    given: { floor: { type: 'share', bp: floorBp }, cap: { type: 'share', bp: capBp } },
    figure: figureOf(degree),
    weightBp,
    steps: () => [methodStep(of, indicator)],
  };
}

/** What the facts say by the method of the indicator, before anything bounds it. */
export function methodStep(of: Case, indicator: Indicator): Step {
  const facts = factsOf(of.plan, indicator, of.today, of.periodId);
  return {
    rule: `method.${ruleOf(methodOf(indicator, facts), indicator, facts)}`,
    given: givenBy(indicator, facts),
    figure: figureOf(judged(indicator, facts)),
    steps: () => measureSteps(of, indicator, facts),
  };
}

/** Methods that read differently by what an indicator says. */
function ruleOf(method: Method, { trend, scale }: Indicator, { actual, target }: Facts): string {
  if (method === 'threshold') return trend === 'minimise' ? 'thresholdLess' : 'threshold';
  if (method === 'formula') return target === undefined ? 'formula' : 'ratio';
  if (method === 'scale') {
    return scale?.find(({ value }) => value === actual)?.scoreBp === undefined ? 'scale' : 'scaleStep';
  }
  return method;
}

function givenBy(indicator: Indicator, { actual, target, baseline }: Facts): Readonly<Record<string, Given>> {
  const amount = (value: number | undefined): Figure => ({ type: 'amount', value: value ?? null });
  const steps = (indicator.scale ?? []).map(({ value }) => value);
  return {
    actual: amount(actual),
    target: amount(target),
    baseline: amount(baseline),
    low: amount(indicator.rangeLow),
    high: amount(indicator.rangeHigh),
    tolerance: amount(indicator.rangeTolerance ?? 0),
    first: amount(steps.length > 0 ? Math.min(...steps) : undefined),
    last: amount(steps.length > 0 ? Math.max(...steps) : undefined),
  };
}

/** What goes into the method: the fact, and target and baseline where it looks at them. */
function measureSteps(of: Case, indicator: Indicator, facts: Facts): readonly Step[] {
  const method = methodOf(indicator, facts);
  if (method === 'milestone') return stageSteps(of, indicator, facts);
  const steps = [factStep(of, indicator, facts)];
  const { target, baseline } = facts.from;
  const hasTarget = !['range', 'scale'].includes(method) && !(method === 'formula' && !target);
  if (hasTarget) {
    steps.push(
      target
        ? valueStep(of, indicator, target)
        : { rule: 'value.noTarget', figure: { type: 'amount', value: null } },
    );
  }
  if (method === 'progress') {
    steps.push(
      baseline
        ? valueStep(of, indicator, baseline)
        : { rule: 'value.noBaseline', figure: { type: 'amount', value: null } },
    );
  }
  return steps;
}

const stageSteps = (of: Case, indicator: Indicator, { stages }: Facts): readonly Step[] =>
  withWeights(stages).map((stage) => {
    const done = isDone(stage);
    return {
      ...valueStep(of, indicator, stage),
      title: stage.text,
      note: done ? 'done' : 'open',
      weightBp: stage.weight,
      figure: { type: 'degree', value: done ? 1 : 0 },
    };
  });

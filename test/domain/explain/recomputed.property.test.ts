import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explain } from '../../../src/domain/explain/explain.ts';
import type { Step } from '../../../src/domain/explain/explanation.ts';
import { apply } from '../../../src/domain/commands/apply.ts';
import { type Plan, rowsOf } from '../../../src/domain/plan.ts';
import { degreeOf } from '../../../src/domain/scoring/indicator-degree.ts';
import { scoresOf } from '../../../src/domain/scoring/scores.ts';
import en from '../../../src/i18n/en/explain.json' with { type: 'json' };
import { NOW, testContext } from '../../support/context.ts';
import { plan, type PlanRobot } from '../../support/plan-robot.ts';
import { commandFor, intents } from '../../support/random-commands.ts';
import { patience, runs } from '../../support/runs.ts';
import { smallPlan } from '../../support/small-plan.ts';

const TODAY = '2026-03-01';

/** The number of a step, made again from the steps below it alone, by the rule it names. */
function recomputed(step: Step): number | null {
  const told = step.figure && 'value' in step.figure ? step.figure.value : null;
  const parts = (step.steps?.() ?? []).filter(({ isAside }) => !isAside);
  const values = parts.map((part) => ({ part, value: recomputed(part), weight: part.weightBp ?? 1 }));
  const known = values.flatMap(({ part, value, weight }) => {
    if (value === null) return part.note === 'asZero' ? [{ value: 0, weight }] : [];
    return [{ value: capped(step, value), weight }];
  });
  // Nothing is known of a whole of which no part is known, whatever a policy counts for one beside others.
  const isUnknown = values.every(({ value }) => value === null);
  const given = (name: string) => figureValue(step, name);
  const [first, second, third] = values.map(({ value }) => value);
  const [kind, name] = step.rule.split('.') as [string, string];
  switch (kind) {
    case 'node':
      if (name === 'indicator') return first ?? null;
      return name === 'indicators' ? (isUnknown ? null : average(known)) : told;
    case 'rollUp': {
      if (name === 'sum') return quotient(first, second);
      if (isUnknown) return null;
      const done = known.map((each) => ({ ...each, value: each.value >= 1 ? 1 : 0 }));
      if (name === 'min') return Math.min(...known.map(({ value }) => value));
      if (name === 'all')
        return known.length === values.length && done.every(({ value }) => value === 1) ? 1 : 0;
      if (name === 'count') return average(done.map(({ value }) => ({ value, weight: 1 })));
      return average(name === 'milestone' ? done : known);
    }
    case 'sum':
      return values.reduce((sum, { value }) => sum + (value ?? 0), 0);
    case 'indicator':
      return first === null || first === undefined
        ? null
        : Math.min(Math.max(first, given('floor')), given('cap'));
    case 'method':
      if (told === null) return null;
      return method(name, [first, second, third], values, told);
    case 'fact':
      if (name === 'none' || name === 'formula') return told;
      if (name === 'last') return values.at(-1)?.value ?? null;
      if (name === 'sum' || name === 'yearToDate')
        return values.reduce((sum, { value }) => sum + (value ?? 0), 0);
      if (name === 'average') return values.reduce((sum, { value }) => sum + (value ?? 0), 0) / values.length;
      return name === 'max' ? Math.max(...values.map(({ value }) => value ?? 0)) : told;
    default:
      return told;
  }
}

type Value = number | null | undefined;

function method(
  name: string,
  [actual, target, baseline]: readonly Value[],
  values: readonly { readonly value: number | null; readonly weight: number }[],
  told: number,
): number | null {
  const [a, t, b] = [actual ?? 0, target ?? 0, baseline ?? 0];
  switch (name) {
    case 'ratio':
      return a / t;
    case 'progress':
      return (a - b) / (t - b);
    case 'inverseLinear':
      return 2 - a / t;
    case 'inverseRatio':
      return a <= 0 ? told : t / a;
    case 'threshold':
      return a >= t ? 1 : 0;
    case 'thresholdLess':
      return a <= t ? 1 : 0;
    case 'milestone':
      return average(values.map(({ value, weight }) => ({ value: value ?? 0, weight })));
    default:
      return told;
  }
}

const quotient = (a: Value, b: Value): number | null =>
  typeof a !== 'number' || typeof b !== 'number' || b === 0 ? null : a / b;
const capped = (step: Step, value: number) =>
  step.rule.startsWith('rollUp.') ? Math.min(value, figureValue(step, 'cap')) : value;
const figureValue = ({ given }: Step, name: string): number => {
  const figure = given?.[name];
  return typeof figure === 'object' && figure.type === 'share' ? figure.bp / 10_000 : Number.NaN;
};
function average(parts: readonly { readonly value: number; readonly weight: number }[]): number | null {
  const whole = parts.reduce((sum, { weight }) => sum + weight, 0);
  return whole === 0 ? null : parts.reduce((sum, { value, weight }) => sum + value * weight, 0) / whole;
}

function expectSame(found: number | null, told: number | null): void {
  if (told === null || found === null) expect(found).toBe(told);
  else expect(found).toBeCloseTo(told, 9);
}

/** Every score of a plan is what its calculation adds up to, and every sentence and note has words. */
function check(now: Plan): void {
  const scores = scoresOf(now, TODAY);
  for (const { id } of rowsOf(now, 'nodes')) {
    const root = explain(now, TODAY, { type: 'nodeScore', nodeId: id })!.root;
    expectSame(recomputed(root), scores(id).degree.value);
    expectWords(root);
  }
  for (const indicator of rowsOf(now, 'indicators')) {
    const told = explain(now, TODAY, { type: 'indicatorDegree', indicatorId: indicator.id })!;
    expectSame(recomputed(told.root), degreeOf(now, indicator, TODAY).value);
  }
}

function expectWords(step: Step): void {
  const [kind, name] = step.rule.split('.') as [keyof typeof en.step, string];
  expect(en.step[kind], step.rule).toHaveProperty(name);
  if (step.note) expect(en.note).toHaveProperty(step.note);
  for (const below of step.steps?.() ?? []) expectWords(below);
}

const ROLL_UPS = ['weighted', 'min', 'all', 'count', 'sum', 'own', 'milestone'] as const;
const METHODS = [
  'ratio',
  'progress',
  'inverseLinear',
  'inverseRatio',
  'threshold',
  'range',
  'scale',
] as const;
const WAYS = ['sum', 'last', 'average', 'max', 'yearToDate', 'none'] as const;
const amount = fc.integer({ min: -50, max: 200 });

const leaf = fc.record({
  method: fc.constantFrom(...METHODS),
  aggregation: fc.constantFrom(...WAYS),
  target: fc.option(amount),
  baseline: fc.option(amount),
  facts: fc.array(amount, { maxLength: 4 }),
  weightPct: fc.option(fc.integer({ min: 0, max: 60 })),
  capBp: fc.option(fc.constantFrom(10_000, 15_000, 50_000)),
});
type Leaf = typeof leaf extends fc.Arbitrary<infer T> ? T : never;

function grown(
  leaves: readonly Leaf[],
  rollup: (typeof ROLL_UPS)[number],
  policy: 'skip' | 'zero',
): PlanRobot {
  const robot = plan()
    .policies({ undefinedChildren: policy })
    .goal('Top', { rollup })
    .goal('Middle')
    .under('Top');
  for (const [at, { method, aggregation, target, baseline, facts, weightPct, capBp }] of leaves.entries()) {
    robot.goal(`Goal ${at}`).under(at % 2 === 0 ? 'Top' : 'Middle', weightPct === null ? {} : { weightPct });
    robot.indicator(`Indicator ${at}`, {
      method,
      aggregation,
      rangeLow: 0,
      rangeHigh: 50,
      rangeTolerance: 30,
      scale: [
        { value: 0, label: 'poor' },
        { value: 100, label: 'good' },
      ],
      ...(capBp !== null && { capBp }),
    });
    if (target !== null) robot.target(target);
    if (baseline !== null) robot.baseline(baseline);
    for (const [day, fact] of facts.entries()) robot.actual(fact, { date: `2026-01-0${day + 1}` });
  }
  return robot;
}

describe('a calculation adds up to the number it explains', { timeout: patience }, () => {
  test('for any indicators, roll-ups and policies', () => {
    fc.assert(
      fc.property(
        fc.array(leaf, { minLength: 1, maxLength: 5 }),
        fc.constantFrom(...ROLL_UPS),
        fc.constantFrom('skip' as const, 'zero' as const),
        (leaves, rollup, policy) => check(grown(leaves, rollup, policy).plan),
      ),
      runs(60),
    );
  });
  test('whatever was done to a plan', () => {
    fc.assert(
      fc.property(fc.array(intents, { maxLength: 20, size: 'max' }), (run) => {
        const start = smallPlan();
        const context = testContext('x', NOW);
        let now = start;
        for (const intent of run) {
          const applied = apply(now, commandFor(now, intent, start), context);
          if (applied.ok) now = applied.value.plan;
        }
        check(now);
      }),
      runs(60),
    );
  });
});

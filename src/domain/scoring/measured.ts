import type { CalendarDay } from '../date.ts';
import type { Rational } from '../exact/rational.ts';
import type { NodeId } from '../ids.ts';
import { rowsWith } from '../index-by.ts';
import type { Plan } from '../plan.ts';
import { comesFirst } from './contributors.ts';
import { type Degree, exactly, undefinedDegree } from './degree.ts';
import { factsOf } from './facts.ts';
import { degreeBy } from './indicator-degree.ts';
import { expectedOf, forecastOf, type Judged } from './outlook.ts';
import { rollUp } from './roll-up.ts';
import { rulesOf } from './rules-of.ts';
import type { Span } from './status.ts';

interface Measured {
  readonly degree: Degree;
  /** What is expected is what is expected of the first indicator. */
  readonly expected: Rational | null;
}

const UNMEASURED: Measured = { degree: undefinedDegree('noIndicator'), expected: null };

/** The degree of all indicators of a node together, by their weights, and what is expected of them by now. */
export function measuredOf(plan: Plan, id: NodeId, today: CalendarDay, span: Span): Measured {
  const all = judgedOf(plan, id, today, span);
  if (all.length === 0) return UNMEASURED;
  const first = all.reduce((a, b) => (comesFirst(a.indicator, b.indicator) ? a : b));
  const whole = () => together(plan, all, ({ degree }) => exactly(degree));
  return { degree: all.length === 1 ? first.degree : whole(), expected: expectedOf(first) };
}

/** Where its indicators lead together, if they go on like this. */
export function measuredForecast(plan: Plan, id: NodeId, today: CalendarDay, span: Span): Rational | null {
  return exactly(together(plan, judgedOf(plan, id, today, span), forecastOf));
}

const judgedOf = (plan: Plan, id: NodeId, today: CalendarDay, span: Span): Judged[] =>
  rowsWith(plan, 'indicators', 'nodeId', id).map((indicator) => {
    const facts = factsOf(plan, indicator, today);
    return { plan, indicator, facts, degree: degreeBy(plan, indicator, facts), today, span };
  });

const together = (plan: Plan, all: readonly Judged[], pick: (at: Judged) => Rational | null): Degree =>
  rollUp(
    'weighted',
    all.map((at) => ({ degree: pick(at), weightBp: at.indicator.weightBp })),
    { ...rulesOf(plan), cap: null },
  );

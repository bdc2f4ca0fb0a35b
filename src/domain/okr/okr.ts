import { asOf, periodOf } from '../cycle/members.ts';
import type { CalendarDay } from '../date.ts';
import { ONE, type Rational, ZERO } from '../exact/rational.ts';
import type { PeriodId } from '../ids.ts';
import { rowsWith } from '../index-by.ts';
import type { Node } from '../kinds/index.ts';
import { type Plan, rowsOf, settingsOf } from '../plan.ts';
import type { Indicator } from '../rows/indicator.ts';
import type { Period } from '../rows/period.ts';
import { bounded } from '../scoring/methods.ts';
import { type Degree, exactly } from '../scoring/degree.ts';
import { type Facts, factsOf } from '../scoring/facts.ts';
import { judged } from '../scoring/indicator-degree.ts';
import { rollUp } from '../scoring/roll-up.ts';
import { contributionsTo } from '../tree/links.ts';
import { inOrder, parentOf } from '../tree/tree.ts';

export type Goal = Extract<Node, { readonly kind: 'goal' }>;

/** A goal with exactly one indicator that serves an objective; graded from 0 to 1, no more for doing more. */
export interface KeyResult {
  readonly node: Goal;
  readonly indicator: Indicator;
  readonly facts: Facts;
  readonly degree: Degree;
  readonly score: Rational | null;
  /** The period its facts are entered for. */
  readonly period: Period | null;
}

export interface Objective {
  readonly node: Goal;
  readonly keyResults: readonly KeyResult[];
  /** The weighted average of its key results (domain C2, OKR). */
  readonly score: Rational | null;
}

/** 3 to 5 objectives with 2 to 5 key results each are as many as people keep in mind (domain C2, OKR). */
export const OBJECTIVES = { least: 3, most: 5 } as const;
export const KEY_RESULTS = { least: 2, most: 5 } as const;

/**
 * The objectives with their key results, in the order of the plan: goals that some key result serves and, where goals
 * are called so, those at the top. With a period chosen, those it touches, and those of no period.
 */
export function okrOf(plan: Plan, periodId: PeriodId | null, today: CalendarDay): readonly Objective[] {
  const chosen = periodId === null ? undefined : plan.periods[periodId];
  return rowsOf(plan, 'nodes')
    .filter((node): node is Goal => node.kind === 'goal' && isStanding(node))
    .flatMap((node) => objectiveAt(plan, node, today) ?? [])
    .filter((objective) => !chosen || isTouched(plan, objective, chosen))
    .toSorted((a, b) => inOrder(plan)(a.node.id, b.node.id));
}

function objectiveAt(plan: Plan, node: Goal, today: CalendarDay): Objective | null {
  const served = contributionsTo(plan, node.id).flatMap(({ from, link }) => {
    const keyResult = keyResultAt(plan, from, today);
    return keyResult ? [{ keyResult, weightBp: link.weightBp }] : [];
  });
  if (served.length === 0 && !isEmptyObjective(plan, node)) return null;
  const inPlace = served.toSorted((a, b) => inOrder(plan)(a.keyResult.node.id, b.keyResult.node.id));
  const { undefinedChildren } = settingsOf(plan).policies;
  const whole = rollUp(
    'weighted',
    inPlace.map(({ keyResult, weightBp }) => ({ degree: keyResult.score, weightBp })),
    { cap: ONE, undefinedParts: undefinedChildren },
  );
  return { node, keyResults: inPlace.map(({ keyResult }) => keyResult), score: exactly(whole) };
}

/** A goal on top without anything below or beside it is an objective about to get its key results. */
const isEmptyObjective = (plan: Plan, { id }: Goal): boolean =>
  parentOf(plan, id) === null &&
  contributionsTo(plan, id).length === 0 &&
  rowsWith(plan, 'indicators', 'nodeId', id).length === 0;

function keyResultAt(plan: Plan, id: string, today: CalendarDay): KeyResult | null {
  const node = plan.nodes[id as Goal['id']];
  const [indicator, ...more] = rowsWith(plan, 'indicators', 'nodeId', id);
  if (node?.kind !== 'goal' || !indicator || more.length > 0 || !isStanding(node)) return null;
  const home = periodOf(plan, node.id);
  const own = home === null ? undefined : plan.periods[home];
  const facts = factsOf(plan, indicator, own ? asOf(own, today) : today, own?.id);
  const degree = bounded(judged(indicator, facts), ZERO, ONE);
  return { node, indicator, facts, degree, score: exactly(degree), period: facts.span ?? own ?? null };
}

const isStanding = ({ state }: Goal): boolean => state !== 'cancelled' && state !== 'obsolete';

/** Whether some of it runs in these days: a year around the quarter that is worked on does, the quarter before does not. */
function isTouched(plan: Plan, { node, keyResults }: Objective, { start, end }: Period): boolean {
  const homes = [node, ...keyResults.map((each) => each.node)].map(({ id }) => periodOf(plan, id));
  return homes.some((home) => {
    const period = home === null ? undefined : plan.periods[home];
    return !period || (period.start <= end && start <= period.end);
  });
}

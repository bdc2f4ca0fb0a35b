import { type CarryOver, indicatorsAt, lastFact } from '../../domain/cycle/carry-over.ts';
import type { OpenNextPeriod } from '../../domain/cycle/commands/open-next-period.ts';
import { stateOf } from '../../domain/cycle/cycle-of.ts';
import type { LessonVerdict } from '../../domain/cycle/lessons.ts';
import { nextOf } from '../../domain/cycle/neighbours.ts';
import { targetFor } from '../../domain/agreement/terms.ts';
import type { IndicatorId, NodeId } from '../../domain/ids.ts';
import type { Plan } from '../../domain/plan.ts';
import { diagnosisOf } from '../../domain/review/diagnosis.ts';
import { nextTarget } from '../../domain/review/next-target.ts';
import type { Indicator } from '../../domain/rows/indicator.ts';
import type { Period } from '../../domain/rows/period.ts';

/** What somebody has chosen to take along. */
export interface Choice {
  readonly title: string;
  readonly start: string;
  readonly end: string;
  readonly nodes: ReadonlySet<NodeId>;
  /** What was typed over a suggestion; null leaves the target open. */
  readonly targets: ReadonlyMap<IndicatorId, number | null>;
  readonly verdicts: ReadonlyMap<NodeId, LessonVerdict>;
  readonly challengeBp: number;
}

/** Typical, common and unfinished goals, open actions and risks; what the review dropped stays behind. */
export const chosenAtFirst = (plan: Plan, period: Period, over: CarryOver): ReadonlySet<NodeId> =>
  new Set([
    ...over.goals
      .filter(
        ({ nodeId, isSuggested }) => isSuggested && diagnosisOf(plan, nodeId, period.id)?.verdict !== 'drop',
      )
      .map(({ nodeId }) => nodeId),
    ...over.actions,
    ...over.premises,
  ]);

/** The period that is there already to go on in, as long as it is still in its plan. */
export function waitingNext(plan: Plan, period: Period): Period | null {
  const next = nextOf(plan, period);
  return next && stateOf(plan, next).phase === 'plan' ? next : null;
}

/** One indicator of a goal that goes on: where it stood, where it should go. */
export interface NextIndicator {
  readonly indicator: Indicator;
  /** Becomes the baseline. */
  readonly actual: number | undefined;
  readonly before: number | undefined;
  readonly suggested: number | undefined;
}

export const nextIndicators = (
  plan: Plan,
  period: Period,
  goal: { readonly nodeId: NodeId; readonly isOutgrown: boolean },
  challengeBp: number,
): readonly NextIndicator[] =>
  indicatorsAt(plan, goal.nodeId).map((indicator) => {
    const actual = lastFact(plan, indicator, period)?.amount;
    const before = targetFor(plan, indicator.id, period.id)?.amount;
    const at = { target: before, actual, isOutgrown: goal.isOutgrown };
    return { indicator, actual, before, suggested: nextTarget(indicator, at, challengeBp) };
  });

/** The command that opens the next period with what was chosen. */
export function openingOf(
  plan: Plan,
  period: Period,
  over: CarryOver,
  choice: Choice,
): Omit<OpenNextPeriod, 'byId'> {
  const { title, start, end, nodes, targets, verdicts, challengeBp } = choice;
  const waiting = waitingNext(plan, period);
  const isChosen = (id: NodeId) => nodes.has(id);
  const goals = over.goals.filter(({ nodeId }) => isChosen(nodeId));
  return {
    type: 'openNextPeriod',
    periodId: period.id,
    next: waiting ? { periodId: waiting.id } : { title, start, end },
    goals: goals.map(({ nodeId }) => nodeId),
    actions: over.actions.filter(isChosen),
    premises: over.premises.filter(isChosen),
    lessons: [...verdicts].map(([nodeId, verdict]) => ({ nodeId, verdict })),
    targets: goals
      .flatMap((goal) => nextIndicators(plan, period, goal, challengeBp))
      .flatMap(({ indicator, suggested }) => {
        const typed = targets.get(indicator.id);
        const amount = typed === undefined ? suggested : (typed ?? undefined);
        return amount === undefined ? [] : { indicatorId: indicator.id, amount };
      }),
  };
}

import { asOf } from '../cycle/members.ts';
import type { CalendarDay } from '../date.ts';
import { evaluationOf } from '../evaluation/evaluation.ts';
import { isLater } from '../evaluation/ratings.ts';
import type { EntryId, NodeId, PartyId, PeriodId } from '../ids.ts';
import { rowsWith } from '../index-by.ts';
import type { Plan } from '../plan.ts';
import type { Entry } from '../rows/entry.ts';
import type { Period } from '../rows/period.ts';
import { ownerOf } from '../tree/owner.ts';

/** Where a goal fell short (domain A2, E): in what came out, in the plan, in the doing, or outside anybody's reach. */
export const SHORTCOMINGS = ['result', 'planning', 'execution', 'external'] as const;
export type Shortcoming = (typeof SHORTCOMINGS)[number];

/** What becomes of a goal in the next period. */
export const VERDICTS = ['keep', 'change', 'drop'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What a review said of a goal: an entry of the type `diagnosis`. */
export interface Diagnosis {
  readonly id: EntryId;
  readonly at: string;
  readonly byId: PartyId | undefined;
  readonly text: string;
  readonly shortcoming: Shortcoming | null;
  readonly verdict: Verdict | null;
  /** Nothing is to be done about it. */
  readonly isAccepted: boolean;
}

/** The last word on a goal in a period; verdicts on arrows (`judgementsOf`) are none of them. */
export function diagnosisOf(plan: Plan, nodeId: NodeId, periodId: PeriodId): Diagnosis | null {
  let latest: Diagnosis | null = null;
  for (const entry of rowsWith(plan, 'entries', 'nodeId', nodeId)) {
    if (entry.type !== 'diagnosis' || entry.periodId !== periodId || entry.data?.['linkId']) continue;
    const diagnosis = readDiagnosis(entry);
    if (!latest || isLater(diagnosis, latest)) latest = diagnosis;
  }
  return latest;
}

const readDiagnosis = ({ id, at, byId, text = '', data = {} }: Entry): Diagnosis => ({
  id,
  at,
  byId,
  text,
  shortcoming: SHORTCOMINGS.find((each) => each === data['shortcoming']) ?? null,
  verdict: VERDICTS.find((each) => each === data['verdict']) ?? null,
  isAccepted: data['accepted'] === true,
});

/** What is to be done about a goal: the corrective actions below it. */
export const correctiveActions = (plan: Plan, nodeId: NodeId): readonly NodeId[] =>
  rowsWith(plan, 'links', 'to', nodeId).flatMap(({ from, type }) =>
    type === 'contributes' && plan.nodes[from]?.kind === 'action' ? [from] : [],
  );

/** Whether somebody is to do an action by some day. */
export function isAssigned(plan: Plan, actionId: NodeId): boolean {
  const node = plan.nodes[actionId];
  return (
    node !== undefined && 'end' in node && node.end !== undefined && ownerOf(plan, actionId) !== undefined
  );
}

export type ReviewNeed = 'diagnosis' | 'action' | 'assignment';

/** How far the review of a goal has come. */
export interface Review {
  readonly nodeId: NodeId;
  readonly degreeBp: number | null;
  readonly isAchieved: boolean;
  readonly diagnosis: Diagnosis | null;
  readonly actions: readonly NodeId[];
  /** What closing the period still waits for (domain E, closePeriod). */
  readonly needs: readonly ReviewNeed[];
}

/** At 100 %, as judged; where nobody judged, as computed. */
export function reviewOf(plan: Plan, nodeId: NodeId, period: Period, today: CalendarDay): Review {
  const { judgedBp, computedBp } = evaluationOf(plan, nodeId, period, asOf(period, today));
  const degreeBp = judgedBp ?? computedBp;
  const isAchieved = degreeBp !== null && degreeBp >= 10_000;
  const diagnosis = diagnosisOf(plan, nodeId, period.id);
  const actions = correctiveActions(plan, nodeId);
  const needs: ReviewNeed[] = [];
  if (!isAchieved) {
    if (!diagnosis?.shortcoming) needs.push('diagnosis');
    if (actions.length === 0 && !diagnosis?.isAccepted) needs.push('action');
    if (actions.some((id) => !isAssigned(plan, id))) needs.push('assignment');
  }
  return { nodeId, degreeBp, isAchieved, diagnosis, actions, needs };
}

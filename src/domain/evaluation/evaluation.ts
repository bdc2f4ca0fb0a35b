import { asOf } from '../cycle/members.ts';
import type { CalendarDay } from '../date.ts';
import type { NodeId } from '../ids.ts';
import { rowsWith } from '../index-by.ts';
import { type Plan, settingsOf } from '../plan.ts';
import type { Period } from '../rows/period.ts';
import type { Policies } from '../rows/settings.ts';
import type { Degree } from '../scoring/degree.ts';
import { scoresOf } from '../scoring/scores.ts';
import { type Ratings, ratingsOf } from './ratings.ts';

/** What is still missing before a goal is judged, in the order in which one goes about it. */
export type EvaluationNeed = 'self' | 'manager' | 'dialogue' | 'agreed' | 'reason' | 'cause';

/** How a goal is judged at the end of its period (domain E, score). */
export interface Evaluation {
  readonly nodeId: NodeId;
  /** What the facts say as of the period's end. */
  readonly computed: Degree;
  readonly computedBp: number | null;
  readonly ratings: Ratings;
  /** The manager's rating is not shown before the owner has rated herself. */
  readonly isManagerHidden: boolean;
  readonly gapBp: number | null;
  /** Self and manager are farther apart than the plan tolerates. */
  readonly isApart: boolean;
  /** What counts: what was settled on, else the manager's word where both are near enough (domain A7). */
  readonly judgedBp: number | null;
  /** Judged differently from what the facts compute. */
  readonly isOverruled: boolean;
  readonly isOutside: boolean;
  readonly cause: string;
  readonly reason: string;
  readonly needs: readonly EvaluationNeed[];
}

/** How far apart self and manager may be, in basis points [OURS]. */
const DEFAULT_TOLERANCE_BP = 1_000;
export const toleranceOf = ({ ratingToleranceBp }: Policies): number =>
  ratingToleranceBp ?? DEFAULT_TOLERANCE_BP;

/** Less than one percentage point is no other judgement, only a rounder one [OURS]. */
const SAME_BP = 100;

export function evaluationOf(plan: Plan, nodeId: NodeId, period: Period, today: CalendarDay): Evaluation {
  const { policies } = settingsOf(plan);
  const computed = scoresOf(plan, asOf(period, today))(nodeId).degree;
  const computedBp = computed.value === null ? null : Math.round(computed.value * 10_000);
  const ratings = ratingsOf(plan, nodeId, period.id);
  const { self, manager, agreed } = ratings;
  const gapBp = self && manager ? Math.abs(self.degreeBp - manager.degreeBp) : null;
  const isApart = gapBp !== null && gapBp > toleranceOf(policies);
  const judgedBp = agreed?.degreeBp ?? (self && manager && !isApart ? manager.degreeBp : null);
  const isOverruled = judgedBp !== null && computedBp !== null && Math.abs(judgedBp - computedBp) >= SAME_BP;
  const shownBp = judgedBp ?? computedBp;
  const cause = firstText(agreed?.text, self?.text, manager?.text);
  const reason = firstText(agreed?.differsBecause, manager?.differsBecause, self?.differsBecause);
  const whole = {
    nodeId,
    computed,
    computedBp,
    ratings,
    isManagerHidden: manager !== undefined && self === undefined,
    gapBp,
    isApart,
    judgedBp,
    isOverruled,
    isOutside: shownBp !== null && (shownBp < policies.corridorLowBp || shownBp > policies.corridorHighBp),
    cause,
    reason,
  };
  return { ...whole, needs: needsOf(plan, whole, period) };
}

function needsOf(plan: Plan, at: Omit<Evaluation, 'needs'>, period: Period): EvaluationNeed[] {
  const { self, manager, agreed } = at.ratings;
  const isUnsettled = at.isApart && !agreed;
  const needs: (EvaluationNeed | false)[] = [
    !self && 'self',
    !manager && 'manager',
    isUnsettled && !isTalkedOver(plan, at, period) && 'dialogue',
    isUnsettled && 'agreed',
    at.isOverruled && at.reason === '' && 'reason',
    at.isOutside && at.cause === '' && 'cause',
  ];
  return needs.filter((need) => need !== false);
}

/** Whether owner and manager have spoken about the goal since the later of both rated it. */
export function isTalkedOver(
  plan: Plan,
  { nodeId, ratings }: Pick<Evaluation, 'nodeId' | 'ratings'>,
  period: Period,
): boolean {
  const since = [ratings.self?.at ?? '', ratings.manager?.at ?? ''].reduce((a, b) => (a > b ? a : b));
  return rowsWith(plan, 'entries', 'nodeId', nodeId).some(
    ({ type, at, periodId }) => type === 'dialogue' && periodId === period.id && at >= since,
  );
}

const firstText = (...texts: readonly (string | undefined)[]): string =>
  texts.find((text) => text !== undefined && text !== '') ?? '';

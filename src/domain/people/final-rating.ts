import { periodOf } from '../cycle/members.ts';
import { periodsAround } from '../cycle/period-tree.ts';
import type { CalendarDay } from '../date.ts';
import { evaluationOf } from '../evaluation/evaluation.ts';
import { fromBasisPoints, fromDegree, multiply, rational, sum, toNumber } from '../exact/rational.ts';
import type { NodeId, PartyId, PeriodId } from '../ids.ts';
import type { Node } from '../kinds/index.ts';
import type { Plan } from '../plan.ts';
import { settled } from '../scoring/degree.ts';
import { rollUp, withWeights } from '../scoring/roll-up.ts';
import { rulesOf } from '../scoring/rules-of.ts';
import { scoresOf } from '../scoring/scores.ts';
import { homeOf } from '../tree/tree.ts';
import { type CompetencyDegree, competenciesOf, competencyDegree } from './competencies.ts';
import { isResult, partsOf } from './parts.ts';
import { peopleRules } from './people-rules.ts';

/** One goal in a final rating. */
export interface RatedGoal {
  readonly node: Node;
  /** Its weight in the goal above, in basis points; where none is given an equal share of the rest. */
  readonly weight: number;
  readonly degree: number | null;
  /** Whose word that is: what people agreed on, or what is computed from the facts. */
  readonly from: 'judged' | 'computed';
}

/** What somebody's goals and competencies come to, with everything it was made of (domain I11). */
export interface FinalRating {
  readonly goals: readonly RatedGoal[];
  readonly goalsDegree: number | null;
  readonly competencies: CompetencyDegree;
  readonly goalsShareBp: number;
  readonly value: number | null;
  readonly why?: 'noGoals' | 'noDegrees' | 'noCompetencies';
}

/**
 * Over everything somebody answers for, each goal as it was judged in its period; within a year only, if a period of it
 * is given: appraisal is for the longest period around it (domain A7).
 */
export function finalRatingOf(
  plan: Plan,
  partyId: PartyId,
  day: CalendarDay,
  periodId: PeriodId | null = null,
): FinalRating {
  const goals = ratedGoals(plan, partyId, day, periodId);
  const parts = goals.map(({ degree, weight }) => ({ degree, weightBp: weight }));
  const goalsDegree = rollUp('weighted', parts, rulesOf(plan)).value;
  const competencies = competencyDegree(competenciesOf(plan, partyId));
  const { goalsShareBp } = peopleRules(plan);
  const told = { goals, goalsDegree, competencies, goalsShareBp };
  const { value, why } = combined(goals.length, goalsDegree, competencies, goalsShareBp);
  return { ...told, value, ...(why && { why }) };
}

/**
 * w · goals + (1 − w) · competencies [OURS]; a part that counts nothing need not be known. Rounded once, at the end: the
 * degree of the competencies is taken as the fraction it is.
 */
function combined(
  count: number,
  goals: number | null,
  { value: levels, reached, asked }: CompetencyDegree,
  shareBp: number,
): Pick<FinalRating, 'value' | 'why'> {
  if (shareBp > 0 && goals === null) return { value: null, why: count === 0 ? 'noGoals' : 'noDegrees' };
  if (shareBp < 10_000 && levels === null) return { value: null, why: 'noCompetencies' };
  if (levels === null) return { value: goals };
  const parts = [
    multiply(fromBasisPoints(shareBp), fromDegree(goals ?? 0)),
    multiply(fromBasisPoints(10_000 - shareBp), rational(reached, asked)),
  ];
  return { value: settled(toNumber(sum(parts))) };
}

function ratedGoals(
  plan: Plan,
  partyId: PartyId,
  day: CalendarDay,
  periodId: PeriodId | null,
): readonly RatedGoal[] {
  const whole = periodId && longestAround(plan, periodId);
  const nodes = partsOf(plan, partyId)
    .filter(({ role, node }) => role.role === 'accountable' && isResult(node) && !isOut(node))
    .filter(({ node }) => whole === null || isWithin(plan, node.id, whole))
    .map(({ node }) => node);
  const weighed = nodes.map((node) => {
    const { judged, computed } = degreesOf(plan, node.id, day);
    const weightBp = homeOf(plan, node.id)?.weightBp;
    return {
      node,
      degree: judged ?? computed,
      weightBp,
      from: judged === null ? ('computed' as const) : ('judged' as const),
    };
  });
  // Weights are those in the goals above: where one has none they cannot be told apart, and all count alike.
  const isWhole = weighed.every(({ weightBp }) => weightBp !== undefined);
  return withWeights(isWhole ? weighed : weighed.map((goal) => ({ ...goal, weightBp: undefined })));
}

const isOut = (node: Node): boolean =>
  'state' in node && (node.state === 'cancelled' || node.state === 'obsolete');

/** As of the end of the period the goal is judged in; of today where there is none. */
function degreesOf(plan: Plan, id: NodeId, day: CalendarDay) {
  const periodId = periodOf(plan, id);
  const period = periodId === null ? undefined : plan.periods[periodId];
  if (!period) return { judged: null, computed: scoresOf(plan, day)(id).degree.value };
  const { judgedBp, computed } = evaluationOf(plan, id, period, day);
  return { judged: judgedBp === null ? null : settled(judgedBp / 10_000), computed: computed.value };
}

/** The longest of the periods one lies in, itself where it lies in none: the year of a month. */
export const longestAround = (plan: Plan, id: PeriodId): PeriodId => periodsAround(plan, id).at(-1) ?? id;

function isWithin(plan: Plan, id: NodeId, whole: PeriodId): boolean {
  const own = periodOf(plan, id);
  return own !== null && longestAround(plan, own) === whole;
}

import type { CalendarDay } from '../date.ts';
import type { NodeId, PartyId, PeriodId } from '../ids.ts';
import { rowsWith } from '../index-by.ts';
import type { Node } from '../kinds/index.ts';
import type { Plan } from '../plan.ts';
import { settled } from '../scoring/degree.ts';
import { rollUp, withWeights } from '../scoring/roll-up.ts';
import { rulesOf } from '../scoring/rules-of.ts';
import { scoresOf } from '../scoring/scores.ts';
import { tree } from '../tree/tree.ts';
import { type CompetencyDegree, competenciesOf, competencyDegree } from './competencies.ts';
import { isResult, partsOf } from './parts.ts';
import { peopleRules } from './people-rules.ts';

/** One goal in a final rating. */
export interface RatedGoal {
  readonly node: Node;
  /** Its weight in the goal above, in basis points; where none is given an equal share of the rest. */
  readonly weight: number;
  readonly degree: number | null;
  /** Whose word that is: what people agreed on, or what was computed. */
  readonly from: 'agreed' | 'computed';
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

/** In one period, or over everything somebody answers for. */
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
  const sum = shareBp * (goals ?? 0) * asked + (10_000 - shareBp) * reached;
  return { value: settled(sum / (10_000 * asked)) };
}

function ratedGoals(
  plan: Plan,
  partyId: PartyId,
  day: CalendarDay,
  periodId: PeriodId | null,
): readonly RatedGoal[] {
  const scores = scoresOf(plan, day);
  const nodes = partsOf(plan, partyId, periodId)
    .filter(({ role, node }) => role.role === 'accountable' && isResult(node) && !isOut(node))
    .map(({ node }) => node);
  const weighed = nodes.map((node) => {
    const agreed = agreedDegree(plan, node.id, periodId);
    const degree = agreed ?? scores(node.id).degree.value;
    const weightBp = plan.links[tree(plan).homeLinkOf.get(node.id)!]?.weightBp;
    return { node, degree, weightBp, from: agreed === null ? ('computed' as const) : ('agreed' as const) };
  });
  // Weights are those in the goals above: where one has none they cannot be told apart, and all count alike.
  const isWhole = weighed.every(({ weightBp }) => weightBp !== undefined);
  return withWeights(isWhole ? weighed : weighed.map((goal) => ({ ...goal, weightBp: undefined })));
}

const isOut = (node: Node): boolean =>
  'state' in node && (node.state === 'cancelled' || node.state === 'obsolete');

/** What owner and manager have agreed on last, if they have. */
export function agreedDegree(plan: Plan, nodeId: NodeId, periodId: PeriodId | null): number | null {
  const agreed = rowsWith(plan, 'entries', 'nodeId', nodeId)
    .filter(
      ({ type, data, periodId: of }) =>
        type === 'rating' && data?.['as'] === 'agreed' && (periodId === null || of === periodId),
    )
    .toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : a.id < b.id ? 1 : -1))[0];
  const bp = agreed?.data?.['degreeBp'];
  return typeof bp === 'number' && Number.isFinite(bp) ? settled(bp / 10_000) : null;
}

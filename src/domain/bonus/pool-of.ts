import type { CalendarDay } from '../date.ts';
import type { NodeId } from '../ids.ts';
import type { Plan } from '../plan.ts';
import { scoresOf } from '../scoring/scores.ts';
import { ownerOf } from '../tree/owner.ts';
import { type ActualPool, actualPool } from './actual-pool.ts';
import { type PlannedPool, plannedPool, type PoolInputs } from './planned-pool.ts';
import { poolRulesOf } from './pool-rules.ts';
import { goalsOf, type Project, projectOf } from './project.ts';

/** What a project's planned pool is reckoned from: its own card, and where that is silent, its manager. */
export function poolInputsOf(plan: Plan, project: Project): PoolInputs {
  const manager = ownerOf(plan, project.id);
  return {
    ratings: project.poolRatings ?? {},
    baseMinor: project.poolBaseMinor,
    grade: project.poolGrade ?? gradeIn(manager?.grade),
    profile: project.poolProfile ?? manager?.profile,
  };
}

/** "2" and "Grade 2" are the second grade; "senior" is none of the table. */
export function gradeIn(text: string | undefined): number | undefined {
  const [digits] = /\d+/.exec(text ?? '') ?? [];
  return digits === undefined ? undefined : Number(digits);
}

export function plannedPoolOf(plan: Plan, id: NodeId): PlannedPool | null {
  const project = projectOf(plan, id);
  return project && plannedPool(poolInputsOf(plan, project), poolRulesOf(plan));
}

/** As of a day: what the goals of the card have reached by then. */
export function actualPoolOf(plan: Plan, id: NodeId, today: CalendarDay): ActualPool | null {
  const planned = plannedPoolOf(plan, id);
  if (!planned) return null;
  const scores = scoresOf(plan, today);
  const goals = goalsOf(plan, id).map(({ node, weight, isOut }) => {
    const { degree } = scores(node.id);
    return { id: node.id, weight, isOut, degree: degree.value === null ? null : degree.exact };
  });
  return actualPool(planned.minor, goals, poolRulesOf(plan));
}

import { membersOf } from '../cycle/members.ts';
import type { NodeId, PeriodId } from '../ids.ts';
import { rowsWith } from '../index-by.ts';
import type { Plan } from '../plan.ts';

/** The lessons learned from what was planned in a period. */
export function lessonsOf(plan: Plan, periodId: PeriodId): readonly NodeId[] {
  const lessons = membersOf(plan, periodId).flatMap((id) =>
    rowsWith(plan, 'links', 'to', id).flatMap(({ type, from }) =>
      type === 'learnedFrom' && plan.nodes[from]?.kind === 'lesson' ? [from] : [],
    ),
  );
  return [...new Set(lessons)];
}

import type { Node } from '../kinds/index.ts';
import { type Plan, rowAt } from '../plan.ts';
import type { Period } from '../rows/period.ts';
import { decisionOf } from './decisions.ts';
import { membersOf } from './members.ts';
import { aroundOf, insideOf, previousOf } from './neighbours.ts';

export type Lesson = Extract<Node, { kind: 'lesson' }>;
export const LESSON_VERDICTS = ['open', 'considered', 'rejected'] as const;
export type LessonVerdict = (typeof LESSON_VERDICTS)[number];

/** The lessons drawn in a period; those of the periods inside it roll up to its review. */
export function lessonsOf(plan: Plan, periodId: Period['id']): readonly Lesson[] {
  const own = membersOf(plan, periodId).flatMap((id) => {
    const node = plan.nodes[id];
    return node?.kind === 'lesson' ? node : [];
  });
  return [...own, ...insideOf(plan, periodId).flatMap(({ id }) => lessonsOf(plan, id))];
}

/** What a plan is to consider: the lessons of the period before it and of its siblings that are over (domain E). */
export function lessonsToConsider(plan: Plan, period: Period): readonly Lesson[] {
  const before = previousOf(plan, period);
  const around = aroundOf(plan, period);
  const siblings = around ? insideOf(plan, around.id).filter(({ end }) => end < period.start) : [];
  const periods = new Set([...(before ? [before.id] : []), ...siblings.map(({ id }) => id)]);
  return [...new Set([...periods].flatMap((id) => lessonsOf(plan, id)))];
}

/** What has been said of a lesson in the planning of a period; else what is said of it once for all. */
export function verdictOn(plan: Plan, periodId: string, lesson: Lesson): LessonVerdict {
  const said = decisionOf(plan, periodId, 'lessonConsidered', { nodeId: lesson.id })?.data?.['verdict'];
  const verdict = LESSON_VERDICTS.find((one) => one === said);
  return verdict ?? rowVerdict(plan, lesson);
}

function rowVerdict(plan: Plan, { id }: Lesson): LessonVerdict {
  const node = rowAt(plan, 'nodes', id);
  return (node?.kind === 'lesson' ? node.verdict : undefined) ?? 'open';
}

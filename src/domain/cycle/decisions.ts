import { rowsWith } from '../index-by.ts';
import type { Plan } from '../plan.ts';
import type { Entry } from '../rows/entry.ts';

/**
 * What people decide in the course of a period: an entry of the type `decision` whose `data.about` is one of these.
 * `isReasoned` are those that nobody may take without saying why.
 */
export const DECISIONS = {
  /** No fact can be had of an indicator (`indicatorId`). */
  noData: { isReasoned: true },
  /** The baseline of an indicator (`indicatorId`) is established by a day (`by`). */
  baselineLater: { isReasoned: false },
  /** An activity needs neither budget nor inputs. */
  noResources: { isReasoned: false },
  factsApproved: { isReasoned: false },
  noLessons: { isReasoned: true },
  /** Of a lesson of an earlier period (`nodeId`), with `verdict` considered or rejected. */
  lessonConsidered: { isReasoned: false },
  reportPublished: { isReasoned: false },
  reportWaived: { isReasoned: true },
  /** No period follows. */
  final: { isReasoned: false },
  /** A point of a checklist is done (`step`, `item`). */
  stepDone: { isReasoned: false },
} as const;
export type DecisionAbout = keyof typeof DECISIONS;
export const isDecision = (text: unknown): text is DecisionAbout =>
  typeof text === 'string' && Object.hasOwn(DECISIONS, text);

/** The decisions of a period about something, oldest first. A decision taken back is followed by one with `isOff`. */
export function decisionsOf(plan: Plan, periodId: string, about: DecisionAbout): readonly Entry[] {
  return rowsWith(plan, 'entries', 'periodId', periodId)
    .filter(({ type, data }) => type === 'decision' && data?.['about'] === about)
    .toSorted((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1));
}

/** What a decision is about besides its period: it counts only for that. */
export interface DecisionSubject {
  readonly nodeId?: string;
  readonly indicatorId?: string;
}

/** The decision in force: the last one, unless it takes the earlier ones back. */
export function decisionOf(
  plan: Plan,
  periodId: string,
  about: DecisionAbout,
  { nodeId, indicatorId }: DecisionSubject = {},
): Entry | undefined {
  const last = decisionsOf(plan, periodId, about).findLast(
    (entry) =>
      (nodeId === undefined || entry.nodeId === nodeId) &&
      (indicatorId === undefined || entry.data?.['indicatorId'] === indicatorId),
  );
  return last?.data?.['isOff'] === true ? undefined : last;
}

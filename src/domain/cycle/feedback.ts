import type { NodeId } from '../ids.ts';
import { rowsWith } from '../index-by.ts';
import type { Plan } from '../plan.ts';
import type { Entry } from '../rows/entry.ts';

/** A word of feedback and what was answered to it, first things first. */
export interface Talk {
  readonly said: Entry;
  readonly answers: readonly Entry[];
}

/** The feedback on a node, the newest first; an answer to what is gone stands for itself. */
export function feedbackOf(plan: Plan, id: NodeId): readonly Talk[] {
  const all = rowsWith(plan, 'entries', 'nodeId', id)
    .filter(({ type }) => type === 'feedback')
    .toSorted((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1));
  const ids = new Set<unknown>(all.map((entry) => entry.id));
  const answered = (entry: Entry) => {
    const to = entry.data?.['answerTo'];
    return ids.has(to) && to !== entry.id ? to : null;
  };
  return all
    .filter((entry) => answered(entry) === null)
    .map((said) => ({ said, answers: all.filter((entry) => answered(entry) === said.id) }))
    .toReversed();
}

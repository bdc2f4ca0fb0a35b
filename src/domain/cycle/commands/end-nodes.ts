import type { Run } from '../../commands/command.ts';
import { kindsOf } from '../../commands/kinds-of.ts';
import type { NodeId, PartyId } from '../../ids.ts';
import { refusal } from '../../refusal.ts';
import { fail, ok } from '../../result.ts';
import { periodOf } from '../members.ts';
import { putEntry, saidText } from './entry-row.ts';

/** How a goal ends within its period (domain E; end states of A12). */
export const NODE_ENDS = {
  achieve: { state: 'achieved', isReasoned: false },
  fail: { state: 'notAchieved', isReasoned: true },
  /** It will not or cannot be reached. */
  cancel: { state: 'cancelled', isReasoned: true },
  /** The need for it has gone. */
  obsolete: { state: 'obsolete', isReasoned: true },
} as const;
export type NodeEnd = keyof typeof NODE_ENDS;

/**
 * Ends goals, or with `resume` takes their end back. What is cancelled or obsolete leaves the average of what it
 * contributes to; its weight goes to nobody unless a change request says so.
 */
export interface EndNodes {
  readonly type: 'endNodes';
  readonly ids: readonly NodeId[];
  readonly end: NodeEnd | 'resume';
  readonly reason?: string;
  readonly byId?: PartyId;
}

export const endNodes: Run<EndNodes> = (draft, { ids, end, reason, byId }, context) => {
  const nodes = [...new Set(ids)].flatMap((id) => draft.get('nodes', id) ?? []);
  const ending = nodes.filter((node) => HAS_STATE.has(node.kind));
  if (ending.length === 0) return fail(refusal('notFound'));
  const text = saidText(reason);
  const { state, isReasoned } =
    end === 'resume' ? ({ state: 'active', isReasoned: false } as const) : NODE_ENDS[end];
  if (isReasoned && text === '') return fail(refusal('badValue', { field: 'text' }));
  for (const { id } of ending) {
    draft.patch('nodes', id, { state } as never);
    const periodId = periodOf(draft.base, id) ?? undefined;
    const data = { about: 'nodeEnded', end };
    putEntry(draft, { type: 'decision', nodeId: id, periodId, byId, text, data }, context);
  }
  const done = ending.map(({ id }) => id);
  return ok({ count: done.length, kind: kindsOf(draft.base, done), focus: done });
};

const HAS_STATE: ReadonlySet<string> = new Set(['goal', 'impact', 'outcome', 'output', 'activity', 'action']);

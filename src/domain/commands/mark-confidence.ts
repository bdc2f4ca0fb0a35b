import type { EntryId, NodeId } from '../ids.ts';
import { refusal } from '../refusal.ts';
import { fail, ok } from '../result.ts';
import type { Confidence } from '../rows/entry.ts';
import { lastMark } from '../scoring/confidence.ts';
import { freshId, type Run } from './command.ts';
import { kindsOf } from './kinds-of.ts';

/** A check-in in one press: how sure people are, now, that these nodes will be reached. */
export interface MarkConfidence {
  readonly type: 'markConfidence';
  readonly ids: readonly NodeId[];
  readonly confidence: Confidence;
}

/** Entries are added, never changed (domain D9); the same mark twice on one day says nothing new. */
export const markConfidence: Run<MarkConfidence> = (draft, { ids, confidence }, context) => {
  const existing = [...new Set(ids)].filter((id) => draft.get('nodes', id));
  if (existing.length === 0) return fail(refusal('notFound'));
  const at = context.now;
  const marked = existing.filter((nodeId) => {
    const last = lastMark(draft.base, nodeId);
    return last?.confidence !== confidence || last.at.slice(0, 10) !== at.slice(0, 10);
  });
  for (const nodeId of marked) {
    draft.put('entries', { id: freshId<EntryId>(context), type: 'checkIn', at, nodeId, confidence });
  }
  const kind = kindsOf(draft.base, marked);
  return ok({ count: marked.length, ...(kind && { kind }) });
};

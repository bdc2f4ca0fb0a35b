import type { EntryId, NodeId } from '../ids.ts';
import { MUTES, mutesOf } from '../lint/mutes.ts';
import { rowAt } from '../plan.ts';
import { refusal } from '../refusal.ts';
import { fail, ok } from '../result.ts';
import { cleanText, MAX_NOTE } from '../text.ts';
import { type CommandContext, freshId, type Run } from './command.ts';

/** Not to be told of a finding, or of anything a rule finds, any more; the reason stays with it. */
export interface Mute {
  readonly type: 'mute';
  /** The id of a finding or the code of a rule. */
  readonly what: string;
  readonly reason: string;
  /** The node a finding is about. */
  readonly nodeId?: NodeId;
}

export const mute: Run<Mute> = (draft, { what, reason, nodeId }, context: CommandContext) => {
  const text = cleanText(reason).trim();
  if (text === '') return fail(refusal('badValue', { field: 'text' }));
  if (text.length > MAX_NOTE) return fail(refusal('tooLong', { max: MAX_NOTE }));
  if (mutesOf(draft.base).has(what)) return fail(refusal('nothingToDo'));
  draft.put('entries', {
    id: freshId<EntryId>(context),
    type: 'decision',
    at: context.now,
    text,
    data: { [MUTES]: what },
    ...(nodeId && rowAt(draft.base, 'nodes', nodeId) && { nodeId }),
  });
  return ok({ count: 1 });
};

/** To be told again: the decision is taken back, whoever made it how often. */
export interface Unmute {
  readonly type: 'unmute';
  readonly what: string;
}

export const unmute: Run<Unmute> = (draft, { what }) => {
  const decisions = Object.values(draft.base.entries).filter(
    ({ type, data }) => type === 'decision' && data?.[MUTES] === what,
  );
  if (decisions.length === 0) return fail(refusal('nothingToDo'));
  for (const { id } of decisions) draft.remove('entries', id);
  return ok({ count: 1 });
};

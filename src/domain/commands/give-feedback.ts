import type { EntryId, NodeId, PartyId, PeriodId } from '../ids.ts';
import { refusal } from '../refusal.ts';
import { fail, ok } from '../result.ts';
import { cleanText, MAX_NOTE } from '../text.ts';
import { freshId, type Run } from './command.ts';

/** A word on how a goal goes, or what its owner answers: both ways, and both are kept (domain E). */
export interface GiveFeedback {
  readonly type: 'giveFeedback';
  readonly nodeId: NodeId;
  readonly periodId?: PeriodId;
  readonly byId?: PartyId;
  readonly answerTo?: EntryId;
  readonly text: string;
}

export const giveFeedback: Run<GiveFeedback> = (draft, command, context) => {
  const { nodeId, periodId, byId, answerTo } = command;
  const text = cleanText(command.text).trim();
  if (text === '') return fail(refusal('nothingToDo'));
  if (text.length > MAX_NOTE) return fail(refusal('tooLong', { field: 'text', max: MAX_NOTE }));
  const isThere =
    draft.get('nodes', nodeId) !== undefined &&
    (periodId === undefined || draft.get('periods', periodId) !== undefined) &&
    (byId === undefined || draft.get('parties', byId) !== undefined) &&
    (answerTo === undefined || draft.get('entries', answerTo)?.nodeId === nodeId);
  if (!isThere) return fail(refusal('notFound'));
  draft.put('entries', {
    id: freshId<EntryId>(context),
    type: 'feedback',
    at: context.now,
    nodeId,
    text,
    ...(periodId && { periodId }),
    ...(byId && { byId }),
    ...(answerTo && { data: { answerTo } }),
  });
  return ok({ count: 1 });
};

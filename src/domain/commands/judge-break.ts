import type { EntryId, LinkId, NodeId } from '../ids.ts';
import { type Verdict, VERDICTS } from '../lint/judgements.ts';
import { refusal } from '../refusal.ts';
import { fail, ok } from '../result.ts';
import { cleanText, MAX_NOTE } from '../text.ts';
import { type CommandContext, freshId, type Run } from './command.ts';

/** Why a result did not follow from what led to it: said of the arrow, and kept as a diagnosis of the result. */
export interface JudgeBreak {
  readonly type: 'judgeBreak';
  readonly linkId: LinkId;
  readonly verdict: Verdict;
  readonly text?: string;
}

export const judgeBreak: Run<JudgeBreak> = (
  draft,
  { linkId, verdict, text = '' },
  context: CommandContext,
) => {
  const link = draft.get('links', linkId);
  const outcome = link && draft.get('nodes', link.to as NodeId);
  if (!outcome) return fail(refusal('notFound'));
  if (!VERDICTS.includes(verdict)) return fail(refusal('badValue'));
  const why = cleanText(text).trim();
  if (why.length > MAX_NOTE) return fail(refusal('tooLong', { max: MAX_NOTE }));
  draft.put('entries', {
    id: freshId<EntryId>(context),
    type: 'diagnosis',
    at: context.now,
    nodeId: outcome.id,
    data: { linkId, verdict },
    ...(why !== '' && { text: why }),
  });
  return ok({ count: 1 });
};

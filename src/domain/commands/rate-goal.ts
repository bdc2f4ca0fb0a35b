import { MOST_RATED_BP, type RatedAs, RATED_AS, ratingsOf } from '../evaluation/ratings.ts';
import type { EntryId, NodeId, PartyId, PeriodId } from '../ids.ts';
import { refusal } from '../refusal.ts';
import { fail, ok } from '../result.ts';
import { cleanText, MAX_NOTE } from '../text.ts';
import { freshId, type Run } from './command.ts';

/** How somebody judges a goal in a period; what is settled on comes after both have judged. */
export interface RateGoal {
  readonly type: 'rateGoal';
  readonly nodeId: NodeId;
  readonly periodId: PeriodId;
  readonly as: RatedAs;
  readonly degreeBp: number;
  /** The cause of success or failure. */
  readonly text?: string;
  /** Why it is judged differently from what is computed. */
  readonly differsBecause?: string;
  readonly byId?: PartyId;
}

export const rateGoal: Run<RateGoal> = (draft, command, context) => {
  const { nodeId, periodId, as, degreeBp, byId } = command;
  const node = draft.get('nodes', nodeId);
  if (!node || !draft.get('periods', periodId)) return fail(refusal('notFound'));
  const isDegree = Number.isInteger(degreeBp) && degreeBp >= 0 && degreeBp <= MOST_RATED_BP;
  if (!RATED_AS.includes(as) || !isDegree) return fail(refusal('badValue', { field: 'degreeBp' }));
  const text = cleanText(command.text ?? '').trim();
  const differsBecause = cleanText(command.differsBecause ?? '').trim();
  if (Math.max(text.length, differsBecause.length) > MAX_NOTE)
    return fail(refusal('tooLong', { max: MAX_NOTE }));
  const before = ratingsOf(draft.base, nodeId, periodId);
  if (as === 'agreed' && !(before.self && before.manager)) return fail(refusal('outOfTurn'));
  const known = before[as];
  const isSame =
    known?.degreeBp === degreeBp && known.text === text && known.differsBecause === differsBecause;
  if (isSame) return fail(refusal('nothingToDo'));
  draft.put('entries', {
    id: freshId<EntryId>(context),
    type: 'rating',
    at: context.now,
    nodeId,
    periodId,
    ...(byId && { byId }),
    ...(text !== '' && { text }),
    data: { as, degreeBp, ...(differsBecause !== '' && { differsBecause }) },
  });
  return ok({ count: 1, kind: node.kind });
};

import { type Side, type StepEvent } from '../agreement/agreement-machine.ts';
import { standingOf } from '../agreement/standing.ts';
import { afterStep } from '../agreement/steps.ts';
import { periodOf } from '../cycle/members.ts';
import type { EntryId, PartyId, RoleId } from '../ids.ts';
import { refusal } from '../refusal.ts';
import { fail, ok } from '../result.ts';
import { cleanText, MAX_NOTE } from '../text.ts';
import { freshId, type Run } from './command.ts';

/** A step in the agreement on goals with their owners: taken wherever it is open, of several as one. */
export interface StepAgreement {
  readonly type: 'stepAgreement';
  /** Accountable roles of nodes. */
  readonly ids: readonly RoleId[];
  readonly event: StepEvent;
  readonly as: Side;
  /** Who does it; without it whoever stands on that side. */
  readonly byId?: PartyId;
  readonly text?: string;
}

export const stepAgreement: Run<StepAgreement> = (draft, { ids, event, as, byId, text }, context) => {
  const words = cleanText(text ?? '').trim();
  if (words.length > MAX_NOTE) return fail(refusal('tooLong', { max: MAX_NOTE }));
  const plan = draft.base;
  let count = 0;
  for (const id of new Set(ids)) {
    const role = draft.get('roles', id);
    const standing = role?.role === 'accountable' ? standingOf(plan, role) : null;
    if (!standing) continue;
    const by = byId ?? standing.sides[as];
    const said = { by, at: context.now, ...(words !== '' && { text: words }) };
    const agreement = afterStep(plan, standing, { event, as }, said);
    if (!agreement) continue;
    draft.patch('roles', id, { agreement });
    count++;
    if (event !== 'decide' && event !== 'arbitrate') continue;
    const { nodeId, partyId } = standing.role;
    const periodId = periodOf(plan, nodeId);
    // What was decided over somebody's head is on record for good (domain E).
    draft.put('entries', {
      id: freshId<EntryId>(context),
      type: 'decision',
      at: context.now,
      nodeId,
      partyId,
      ...(by && { byId: by }),
      ...(periodId && { periodId }),
      text: words,
      data: { about: event === 'decide' ? 'imposed' : 'arbitrated' },
    });
  }
  return count === 0 ? fail(refusal('outOfTurn')) : ok({ count, kind: 'goal' });
};

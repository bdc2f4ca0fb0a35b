import type { LinkId, NodeId } from '../ids.ts';
import { kindOf } from '../kinds/index.ts';
import { refusal } from '../refusal.ts';
import { fail, ok } from '../result.ts';
import { cleanTitle, MAX_TITLE } from '../text.ts';
import { newNode } from './add-node.ts';
import { freshId, type Run } from './command.ts';
import { hang, placeInOrder } from './placing.ts';

/**
 * What an arrow stands or falls with, in one step: a new assumption or risk that bears on the arrow. Its home is the
 * node the arrow leads to, so that every view that knows nothing of arrows shows it where it matters.
 */
export interface AddPremise {
  readonly type: 'addPremise';
  readonly linkId: LinkId;
  readonly kind: 'assumption' | 'risk';
  readonly title: string;
}

export const addPremise: Run<AddPremise> = (draft, { linkId, kind, title: typed }, context) => {
  const link = draft.get('links', linkId);
  const target = link && draft.get('nodes', link.to as NodeId);
  if (!link || !target) return fail(refusal('notFound'));
  const title = cleanTitle(typed);
  if (title === '') return fail(refusal('nothingToDo'));
  if (title.length > MAX_TITLE) return fail(refusal('tooLong', { max: MAX_TITLE }));
  const node = newNode(kind, title, undefined, context);
  draft.put('nodes', node);
  const no = hang(draft, node.id, target.id, context);
  if (no) return fail(no);
  placeInOrder(draft, [node.id], { under: target.id });
  draft.put('links', {
    id: freshId<LinkId>(context),
    type: kindOf(kind).attachBy,
    from: node.id,
    to: linkId,
  });
  return ok({ count: 1, kind });
};

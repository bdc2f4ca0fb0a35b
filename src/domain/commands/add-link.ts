import type { LinkId, NodeId } from '../ids.ts';
import { fail, ok } from '../result.ts';
import type { LinkType } from '../rows/link.ts';
import { canLink } from '../tree/links.ts';
import { type CommandContext, freshId, type Run } from './command.ts';
import { refusal } from '../refusal.ts';
import { tree } from '../tree/tree.ts';

/** A further arrow; the home of `from` in the tree stays where it is. */
export interface AddLink {
  readonly type: 'addLink';
  readonly linkType: LinkType;
  readonly from: NodeId;
  readonly to: NodeId | LinkId;
  readonly weightBp?: number;
}

export const addLink: Run<AddLink> = (draft, { linkType, from, to, weightBp }, context: CommandContext) => {
  const no = canLink(draft.base, from, to, linkType);
  if (no) return fail(no);
  draft.put('links', {
    id: freshId<LinkId>(context),
    type: linkType,
    from,
    to,
    ...(weightBp !== undefined && { weightBp }),
  });
  return ok({ count: 1 });
};

/** Makes a cross link the home of its node; the link that was, becomes a cross link. */
export interface MakeHome {
  readonly type: 'makeHome';
  readonly linkId: LinkId;
}

export const makeHome: Run<MakeHome> = (draft, { linkId }) => {
  const link = draft.get('links', linkId);
  if (!link || !draft.get('nodes', link.to as NodeId)) return fail(refusal('notFound'));
  const home = tree(draft.base).homeLinkOf.get(link.from);
  if (home === linkId) return fail(refusal('nothingToDo'));
  if (home) draft.patch('links', home, { primary: undefined });
  draft.patch('links', linkId, { primary: true });
  return ok({ count: 1, focus: [link.from] });
};

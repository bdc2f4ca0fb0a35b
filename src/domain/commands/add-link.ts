import type { LinkId, NodeId } from '../ids.ts';
import { fail, ok } from '../result.ts';
import { kindOf } from '../kinds/index.ts';
import { linkTable, type LinkType } from '../rows/link.ts';
import { canLink } from '../tree/links.ts';
import { type CommandContext, freshId, type Run } from './command.ts';
import { refusal } from '../refusal.ts';
import { homeOf } from '../tree/tree.ts';

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
  if (weightBp !== undefined && !linkTable.fields.weightBp.schema().safeParse(weightBp).success)
    return fail(refusal('badValue', { field: 'weightBp' }));
  draft.put('links', {
    id: freshId<LinkId>(context),
    type: linkType,
    from,
    to,
    ...(weightBp !== undefined && { weightBp }),
  });
  return ok({ count: 1 });
};

/** Makes a cross link the home of its node, if it is of the type its kind hangs by; the home so far becomes a cross link. */
export interface MakeHome {
  readonly type: 'makeHome';
  readonly linkId: LinkId;
}

export const makeHome: Run<MakeHome> = (draft, { linkId }) => {
  const link = draft.get('links', linkId);
  const node = link && draft.get('nodes', link.from);
  const parent = link && draft.get('nodes', link.to as NodeId);
  if (!node || !parent) return fail(refusal('notFound'));
  if (link.type !== kindOf(node.kind).attachBy)
    return fail(refusal('kindMismatch', { from: node.kind, to: parent.kind }, [node.id, parent.id]));
  const home = homeOf(draft.base, link.from)?.id;
  if (home === linkId) return fail(refusal('nothingToDo'));
  if (home) draft.patch('links', home, { primary: undefined });
  draft.patch('links', linkId, { primary: true });
  return ok({ count: 1, focus: [link.from] });
};

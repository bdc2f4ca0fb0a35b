import type { NodeId, PartyId, RoleId } from '../ids.ts';
import { rowsWith } from '../index-by.ts';
import { rowsOf } from '../plan.ts';
import { refusal } from '../refusal.ts';
import { fail, ok } from '../result.ts';
import { cleanTitle, MAX_TITLE } from '../text.ts';
import { type CommandContext, freshId, type Run } from './command.ts';
import type { Draft } from './draft.ts';

/** The one accountable party of some nodes: one that exists, a new one by name, or nobody (domain I4). */
export interface SetOwner {
  readonly type: 'setOwner';
  readonly ids: readonly NodeId[];
  readonly owner: { readonly partyId: PartyId } | { readonly name: string } | null;
}

export const setOwner: Run<SetOwner> = (draft, { ids, owner }, context) => {
  const nodes = ids.filter((id) => draft.base.nodes[id]);
  if (nodes.length === 0) return fail(refusal('notFound'));
  const partyId = owner && ('partyId' in owner ? owner.partyId : partyNamed(draft, owner.name, context));
  if (partyId && !draft.get('parties', partyId))
    return fail(refusal(owner && 'name' in owner ? 'tooLong' : 'notFound', { max: MAX_TITLE }));
  for (const nodeId of nodes) {
    const roles = rowsWith(draft.base, 'roles', 'nodeId', nodeId).filter(
      ({ role }) => role === 'accountable',
    );
    const [kept, ...spare] = roles;
    for (const role of partyId ? spare : roles) draft.remove('roles', role.id);
    if (!partyId) continue;
    if (kept) draft.patch('roles', kept.id, { partyId, agreement: undefined });
    else draft.put('roles', { id: freshId<RoleId>(context), role: 'accountable', partyId, nodeId });
  }
  return ok({ count: nodes.length });
};

/** The party of that name, made as a person if there is none; an unusable name gives an id that no party has. */
function partyNamed(draft: Draft, name: string, context: CommandContext): PartyId {
  const clean = cleanTitle(name);
  const known = rowsOf(draft.base, 'parties').find(
    (party) => party.name.toLowerCase() === clean.toLowerCase(),
  );
  if (known) return known.id;
  const id = freshId<PartyId>(context);
  if (clean !== '' && clean.length <= MAX_TITLE) draft.put('parties', { id, kind: 'person', name: clean });
  return id;
}

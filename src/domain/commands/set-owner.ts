import type { NodeId, PartyId, RoleId } from '../ids.ts';
import { type Refusal, refusal } from '../refusal.ts';
import { fail, ok, type Result } from '../result.ts';
import { accountableRoles } from '../tree/owner.ts';
import { type CommandContext, freshId, type Run } from './command.ts';
import type { Draft } from './draft.ts';
import { partyNamed } from './party-named.ts';

/** The one accountable party of some nodes: one that exists, a new one by name, or nobody (domain I4). */
export interface SetOwner {
  readonly type: 'setOwner';
  readonly ids: readonly NodeId[];
  readonly owner: { readonly partyId: PartyId } | { readonly name: string } | null;
}

export const setOwner: Run<SetOwner> = (draft, { ids, owner }, context) => {
  const nodes = [...new Set(ids)].filter((id) => draft.get('nodes', id));
  if (nodes.length === 0) return fail(refusal('notFound'));
  if (owner === null) {
    for (const nodeId of nodes) {
      for (const role of accountableRoles(draft.base, nodeId)) draft.remove('roles', role.id);
    }
    return ok({ count: nodes.length });
  }
  const party =
    'name' in owner ? partyNamed(draft, owner.name, 'person', context) : partyGiven(draft, owner.partyId);
  if (!party.ok) return party;
  for (const nodeId of nodes) entrust(draft, nodeId, party.value, context);
  return ok({ count: nodes.length });
};

/** What another had agreed to, the new owner has not. */
export function entrust(draft: Draft, nodeId: NodeId, partyId: PartyId, context: CommandContext): void {
  const [kept, ...spare] = accountableRoles(draft.base, nodeId);
  for (const role of spare) draft.remove('roles', role.id);
  if (!kept) draft.put('roles', { id: freshId<RoleId>(context), role: 'accountable', partyId, nodeId });
  else if (kept.partyId !== partyId) draft.patch('roles', kept.id, { partyId, agreement: undefined });
}

const partyGiven = (draft: Draft, id: PartyId): Result<PartyId, Refusal> =>
  draft.get('parties', id) ? ok(id) : fail(refusal('notFound'));

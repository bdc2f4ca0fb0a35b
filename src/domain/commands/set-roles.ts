import type { NodeId, PartyId, RoleId } from '../ids.ts';
import { rowsWith } from '../index-by.ts';
import { refusal } from '../refusal.ts';
import { fail, ok } from '../result.ts';
import { type Role, roleTable } from '../rows/role.ts';
import { freshId, type Run } from './command.ts';
import { entrust } from './set-owner.ts';

/** Exactly these parts of somebody in a node; being accountable passes from whoever had it (domain I4). */
export interface SetRoles {
  readonly type: 'setRoles';
  readonly nodeId: NodeId;
  readonly partyId: PartyId;
  readonly roles: readonly Role['role'][];
}

export const setRoles: Run<SetRoles> = (draft, { nodeId, partyId, roles }, context) => {
  if (!draft.get('nodes', nodeId) || !draft.get('parties', partyId)) return fail(refusal('notFound'));
  const known = roleTable.fields.role.options ?? [];
  if (roles.some((role) => !known.includes(role))) return fail(refusal('badValue', { field: 'role' }));
  const wanted = new Set(roles);
  const now = rowsWith(draft.base, 'roles', 'nodeId', nodeId).filter((row) => row.partyId === partyId);
  // Two writers may have given the same part twice: one of them is enough.
  const kept = new Set<Role['role']>();
  for (const row of now.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    if (!wanted.has(row.role) || kept.has(row.role)) draft.remove('roles', row.id);
    else kept.add(row.role);
  }
  for (const role of wanted) {
    if (role === 'accountable') entrust(draft, nodeId, partyId, context);
    else if (!kept.has(role)) draft.put('roles', { id: freshId<RoleId>(context), role, partyId, nodeId });
  }
  return ok({ count: 1 });
};

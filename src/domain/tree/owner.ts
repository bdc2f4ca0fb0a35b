import type { NodeId } from '../ids.ts';
import { rowsWith } from '../index-by.ts';
import type { Plan } from '../plan.ts';
import type { Party } from '../rows/party.ts';
import type { Role } from '../rows/role.ts';

/** Who answers for a node; two writers may have named somebody at once, then the lower id is first everywhere alike. */
export const accountableRoles = (plan: Plan, id: NodeId): Role[] =>
  rowsWith(plan, 'roles', 'nodeId', id)
    .filter(({ role }) => role === 'accountable')
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** The party of a node's one accountable role. */
export function ownerOf(plan: Plan, id: NodeId): Party | undefined {
  const [role] = accountableRoles(plan, id);
  return role && plan.parties[role.partyId];
}

import type { NodeId } from '../ids.ts';
import { rowsWith } from '../index-by.ts';
import type { Plan } from '../plan.ts';
import type { Party } from '../rows/party.ts';

/** Who answers for a node: the party of its one accountable role. */
export function ownerOf(plan: Plan, id: NodeId): Party | undefined {
  const role = rowsWith(plan, 'roles', 'nodeId', id).find((candidate) => candidate.role === 'accountable');
  return role && plan.parties[role.partyId];
}

import { sidesOf } from '../agreement/sides.ts';
import type { PartyId } from '../ids.ts';
import type { Plan } from '../plan.ts';
import { unitsAbove } from './org-tree.ts';
import { isResult, partsOf } from './parts.ts';
import type { Relation } from './rounds.ts';

/**
 * How somebody stands to whoever is rated, as far as the plan tells [OURS]: who sets the goals of the other is the
 * manager; whoever belongs to no organisation of the other's is a customer; all others are peers.
 */
export function relationOf(plan: Plan, rated: PartyId, rater: PartyId): Relation {
  if (rated === rater) return 'self';
  if (setsGoalsOf(plan, rater, rated)) return 'manager';
  if (setsGoalsOf(plan, rated, rater)) return 'report';
  const top = (id: PartyId) => unitsAbove(plan, id).at(-1)?.id;
  return top(rated) === top(rater) ? 'peer' : 'customer';
}

const setsGoalsOf = (plan: Plan, manager: PartyId, owner: PartyId): boolean =>
  partsOf(plan, owner).some(
    ({ role, node }) =>
      role.role === 'accountable' &&
      isResult(node) &&
      sidesOf(plan, { partyId: owner, nodeId: node.id }).manager === manager,
  );

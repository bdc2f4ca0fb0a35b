import { isStandingGoal } from '../cycle/goals-in.ts';
import type { NodeId } from '../ids.ts';
import { type Plan, rowsOf } from '../plan.ts';
import { accountableRoles } from '../tree/owner.ts';
import { stateOf } from './standing.ts';

/** Where the cascade is not agreed: at all, no longer, or because it is disputed. */
export type OpenAgreement = 'open' | 'changed' | 'disputed';

/**
 * What is to be told of a goal its owner has not agreed to; null where all is well. As long as nobody has agreed to
 * anything in a plan, it is not a plan people agree on, and nothing is told [OURS].
 */
export function openAgreement(plan: Plan, id: NodeId): OpenAgreement | null {
  if (!isAgreedOn(plan.roles, plan) || !isStandingGoal(plan, id)) return null;
  const [role] = accountableRoles(plan, id);
  if (!role) return null;
  const { state, isChanged } = stateOf(plan, id, role.agreement ?? { state: 'none' });
  if (isChanged) return 'changed';
  if (state === 'agreed' || state === 'arbitrated') return null;
  return state === 'disputed' || state === 'arbitration' ? 'disputed' : 'open';
}

const known = new WeakMap<Plan['roles'], boolean>();

function isAgreedOn(roles: Plan['roles'], plan: Plan): boolean {
  const found = known.get(roles) ?? rowsOf(plan, 'roles').some(({ agreement }) => agreement !== undefined);
  known.set(roles, found);
  return found;
}

import type { NodeId, PeriodId } from '../ids.ts';
import type { Kind } from '../kinds/index.ts';
import type { Plan } from '../plan.ts';
import { membersOf } from './members.ts';

/** What is agreed with an owner and judged at the end, as CONSENSUS has it (domain C2). */
const KINDS: ReadonlySet<Kind> = new Set(['goal', 'outcome', 'output']);

/** The goals of a period that still stand; cancelled ones and those no longer needed are out (domain E). */
export const goalsIn = (plan: Plan, periodId: PeriodId): readonly NodeId[] =>
  membersOf(plan, periodId).filter((id) => isStandingGoal(plan, id));

export function isStandingGoal(plan: Plan, id: NodeId): boolean {
  const node = plan.nodes[id];
  if (!node || !KINDS.has(node.kind)) return false;
  const state = 'state' in node ? node.state : undefined;
  return state !== 'cancelled' && state !== 'obsolete';
}

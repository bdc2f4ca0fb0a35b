import { stateOf } from '../cycle/cycle-of.ts';
import { decisionOf } from '../cycle/decisions.ts';
import { nextOf } from '../cycle/neighbours.ts';
import type { Plan } from '../plan.ts';
import type { Period } from '../rows/period.ts';

/**
 * Whether a period can be followed by the next one: it is closed, was not the last, and nothing has gone on from it
 * into another that follows it or is under way.
 */
export function mayOpenNext(plan: Plan, period: Period): boolean {
  if (stateOf(plan, period).phase !== 'closed' || decisionOf(plan, period.id, 'final')) return false;
  const next = nextOf(plan, period);
  return !next || (next.followsId !== period.id && stateOf(plan, next).phase === 'plan');
}

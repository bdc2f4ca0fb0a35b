import type { NodeId } from '../ids.ts';
import type { Plan } from '../plan.ts';
import { contributionsFrom } from './links.ts';

/** Every node that this one contributes to, home and cross links alike. */
export const parentsOf = (plan: Plan, id: NodeId): NodeId[] =>
  contributionsFrom(plan, id).map(({ to }) => to);

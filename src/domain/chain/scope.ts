import type { NodeId } from '../ids.ts';
import type { Plan } from '../plan.ts';
import { contributionsTo } from '../tree/links.ts';

/** A node and everything that leads to it, by any number of arrows; loop-safe. */
export const leadingTo = (plan: Plan, id: NodeId): ReadonlySet<NodeId> =>
  reached(id, (at) => contributionsTo(plan, at).map(({ from }) => from));

function reached(start: NodeId, next: (id: NodeId) => readonly NodeId[]): ReadonlySet<NodeId> {
  const found = new Set([start]);
  // Growing while it is walked: a set visits what is added to it.
  for (const id of found) for (const other of next(id)) found.add(other);
  return found;
}

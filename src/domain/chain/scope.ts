import type { NodeId } from '../ids.ts';
import type { Plan } from '../plan.ts';
import { contributionsFrom, contributionsTo } from '../tree/links.ts';
import { branch } from '../tree/walk.ts';

/** Which part of the chain is looked at: a branch, the path through one node, or both at once. */
export interface ChainScope {
  readonly focus: NodeId | null;
  readonly through: NodeId | null;
}

/** The nodes looked at; null where that is everything. A branch is all that leads to its top, at home there or not. */
export function nodesInScope(plan: Plan, { focus, through }: ChainScope): ReadonlySet<NodeId> | null {
  const inBranch = focus === null ? null : new Set([...leadingTo(plan, focus), ...branch(plan, focus)]);
  if (through === null) return inBranch;
  const onPath = new Set([...leadingTo(plan, through), ...followingFrom(plan, through)]);
  return inBranch ? new Set([...onPath].filter((id) => inBranch.has(id))) : onPath;
}

/** A node and everything that leads to it, by any number of arrows; loop-safe. */
const leadingTo = (plan: Plan, id: NodeId): ReadonlySet<NodeId> =>
  reached(id, (at) => contributionsTo(plan, at).map(({ from }) => from));

/** A node and everything that follows from it. */
const followingFrom = (plan: Plan, id: NodeId): ReadonlySet<NodeId> =>
  reached(id, (at) => contributionsFrom(plan, at).map(({ to }) => to));

function reached(start: NodeId, next: (id: NodeId) => readonly NodeId[]): ReadonlySet<NodeId> {
  const found = new Set([start]);
  // Growing while it is walked: a set visits what is added to it.
  for (const id of found) for (const other of next(id)) found.add(other);
  return found;
}

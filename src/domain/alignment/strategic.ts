import { columnOf } from '../chain/columns.ts';
import type { NodeId } from '../ids.ts';
import type { Node } from '../kinds/index.ts';
import { type Plan, rowsOf } from '../plan.ts';
import { type Contribution, contributionsFrom, contributionsTo } from '../tree/links.ts';
import { inOrder } from '../tree/tree.ts';

/** Out of the plan: what will not, cannot or need not be reached any more (domain E, node end events). */
const isOut = (node: Node): boolean =>
  'state' in node && (node.state === 'cancelled' || node.state === 'obsolete');

/** What can serve a goal: goals, results and the work for them; inputs are means of it, not work. */
export const isWork = (node: Node | undefined): node is Node =>
  node !== undefined && columnOf(node) !== null && node.kind !== 'input' && !isOut(node);

/** Each that contributes once, and only what is still to be reached. */
export const servingBelow = (plan: Plan, id: NodeId): readonly Contribution[] => [
  ...new Map(
    contributionsTo(plan, id)
      .filter(({ from }) => isWork(plan.nodes[from]))
      .map((each) => [each.from, each]),
  ).values(),
];

export const isTop = (plan: Plan, id: NodeId): boolean =>
  !contributionsFrom(plan, id).some(({ to }) => isWork(plan.nodes[to]));

/** What all work is for: strategic goals and impacts in the order of the plan, or where there are none the top of it. */
export function strategicGoals(plan: Plan): readonly NodeId[] {
  const order = inOrder(plan);
  const all = rowsOf(plan, 'nodes').filter(isWork);
  const named = all.filter(
    (node) => node.kind === 'impact' || (node.kind === 'goal' && node.level === 'strategic'),
  );
  const found =
    named.length > 0 ? named : all.filter(({ id }) => isTop(plan, id) && servingBelow(plan, id).length > 0);
  return found.map(({ id }) => id).sort(order);
}

/** Everything that leads to a node, itself left out. */
export function leadingTo(plan: Plan, id: NodeId): ReadonlySet<NodeId> {
  const found = new Set<NodeId>();
  const open: NodeId[] = [id];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const { from } of servingBelow(plan, at)) {
      if (found.has(from) || from === id) continue;
      found.add(from);
      open.push(from);
    }
  }
  return found;
}

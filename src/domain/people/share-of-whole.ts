import type { NodeId } from '../ids.ts';
import type { Plan } from '../plan.ts';
import { settled } from '../scoring/degree.ts';
import { withWeights } from '../scoring/roll-up.ts';
import { childrenOf, homeOf } from '../tree/tree.ts';

interface Kept {
  readonly nodes: Plan['nodes'];
  readonly links: Plan['links'];
  readonly shares: ReadonlyMap<NodeId, number>;
}
let last: Kept | null = null;

/**
 * What share of the goal at the top of its tree rests on each node: the weights on the way up, multiplied [OURS]. What
 * was cancelled or is no longer needed leaves the average, as it does in scoring (domain E).
 */
export function sharesOfWhole(plan: Plan): ReadonlyMap<NodeId, number> {
  if (last?.nodes === plan.nodes && last.links === plan.links) return last.shares;
  const shares = new Map<NodeId, number>();
  const open: NodeId[] = [];
  for (const id of childrenOf(plan, null)) {
    shares.set(id, 1);
    open.push(id);
  }
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const whole = shares.get(id) ?? 0;
    const parts = withWeights(partsBelow(plan, id));
    const sum = parts.reduce((total, { weight }) => total + weight, 0);
    for (const { id: child, weight } of parts) {
      shares.set(child, sum === 0 ? 0 : settled((whole * weight) / sum));
      open.push(child);
    }
  }
  last = { nodes: plan.nodes, links: plan.links, shares };
  return shares;
}

function partsBelow(plan: Plan, id: NodeId) {
  return childrenOf(plan, id).flatMap((child) => {
    const node = plan.nodes[child];
    const link = homeOf(plan, child);
    const isOut = node && 'state' in node && (node.state === 'cancelled' || node.state === 'obsolete');
    return node && !isOut && link?.type === 'contributes' ? [{ id: child, weightBp: link.weightBp }] : [];
  });
}

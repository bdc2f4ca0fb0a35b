import type { NodeId } from '../../../domain/ids.ts';
import { type Plan, rowsOf } from '../../../domain/plan.ts';
import { parentOf, tree } from '../../../domain/tree/tree.ts';
import type { Forest } from '../layout/layout.ts';
import type { Slots } from '../layout/slots.ts';
import type { CrossLink } from './scene.ts';

/** The arrows that are not homes; where an end is folded away, what it is folded away in stands for it. */
export function crossLinksOf(plan: Plan, forest: Forest, slots: Slots): readonly CrossLink[] {
  const { homeLinkOf } = tree(plan);
  const found: CrossLink[] = [];
  for (const link of rowsOf(plan, 'links')) {
    if (homeLinkOf.get(link.from) === link.id) continue;
    const from = standIn(plan, link.from, forest, slots);
    // An arrow at an arrow (an assumption on a link) has no card to go to.
    const to = Object.hasOwn(plan.nodes, link.to) ? standIn(plan, link.to as NodeId, forest, slots) : -1;
    if (from >= 0 && to >= 0 && from !== to) found.push({ link, from, to });
  }
  return found;
}

function standIn(plan: Plan, id: NodeId, { depthOf }: Forest, slots: Slots): number {
  const climbed = new Set<NodeId>();
  for (let at: NodeId | null = id; at !== null && !climbed.has(at); at = parentOf(plan, at)) {
    climbed.add(at);
    const slot = slots.find(at);
    if (slot >= 0 && (depthOf[slot] ?? -1) >= 0) return slot;
  }
  return -1;
}

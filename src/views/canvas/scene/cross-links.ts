import type { LinkId, NodeId } from '../../../domain/ids.ts';
import { type Plan, rowAt, rowsOf } from '../../../domain/plan.ts';
import type { Link } from '../../../domain/rows/link.ts';
import { rowsChanged } from '../../../domain/rows-changed.ts';
import { homeOf, parentOf, tree } from '../../../domain/tree/tree.ts';
import type { Forest } from '../layout/layout.ts';
import type { Slots } from '../layout/slots.ts';
import type { CrossLink } from './scene.ts';

interface Kept {
  readonly links: Plan['links'];
  readonly across: ReadonlyMap<LinkId, Link>;
}
let last: Kept | null = null;

/** The links that are no homes. An edit looks only at those that it changed: nearly all of 10,000 are homes. */
function linksAcross(plan: Plan): Iterable<Link> {
  const { links } = plan;
  const { unfit } = tree(plan);
  const isAcross = ({ id, from }: Link) => homeOf(plan, from)?.id !== id;
  const changed = last && rowsChanged(last.links, links);
  // Of two homes one may become an arrow without a change of its own.
  if (unfit || !last || !changed) {
    const across = new Map(
      rowsOf(plan, 'links').flatMap((link) => (isAcross(link) ? [[link.id, link] as const] : [])),
    );
    last = unfit ? null : { links, across };
    return across.values();
  }
  const across = new Map(last.across);
  for (const id of changed) {
    const link = rowAt(plan, 'links', id);
    if (link && isAcross(link)) across.set(link.id, link);
    else across.delete(id as LinkId);
  }
  last = { links, across };
  return across.values();
}

/** The arrows that are not homes; where an end is folded away, what it is folded away in stands for it. */
export function crossLinksOf(plan: Plan, forest: Forest, slots: Slots): readonly CrossLink[] {
  const found: CrossLink[] = [];
  for (const link of linksAcross(plan)) {
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

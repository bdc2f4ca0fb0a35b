import type { NodeId } from '../../ids.ts';
import { loopLinks } from '../../loops.ts';
import { type Plan, rowsOf } from '../../plan.ts';
import type { Link } from '../../rows/link.ts';
import { parentsOf } from '../../tree/parents.ts';
import { defineRule } from '../rule.ts';

/**
 * A result cannot be its own cause (I1). The gate refuses such an arrow and a file is mended as it is read, so this is
 * the last line: two writers who merge, a plan made by something else.
 */
export const cyc = defineRule({
  code: 'CYC',
  severity: 'error',
  sources: ['S0'],
  reads: ['links'],
  checkPlan: ({ plan }) => {
    const links = rowsOf(plan, 'links').filter(({ type }) => type === 'contributes');
    if (links.length === 0) return null;
    return loopLinks(links).map((arrow) => {
      const { id, from, to } = arrow as Link & { readonly to: NodeId };
      const ring = wayBetween(plan, to, from);
      return { at: id, params: { from: { node: from }, to: { node: to } }, nodes: ring, links: [id] };
    });
  },
  fix: ({ links = [] }) => ({ name: 'removeLink', steps: [{ type: 'deleteLinks', ids: links }] }),
});

/** The nodes on a way along the arrows, both ends included. */
function wayBetween(plan: Plan, from: NodeId, to: NodeId): NodeId[] {
  const cameFrom = new Map<NodeId, NodeId | null>([[from, null]]);
  // The map grows while it is walked.
  for (const id of cameFrom.keys()) {
    if (id === to) break;
    for (const next of parentsOf(plan, id)) if (!cameFrom.has(next)) cameFrom.set(next, id);
  }
  const way: NodeId[] = [];
  for (let at: NodeId | null | undefined = to; at; at = cameFrom.get(at)) way.push(at);
  return way;
}

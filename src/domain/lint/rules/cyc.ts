import type { NodeId } from '../../ids.ts';
import type { Plan } from '../../plan.ts';
import { parentsOf } from '../../tree/parents.ts';
import { ringLinks } from '../../tree/rings.ts';
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
  checkPlan: ({ plan }) =>
    ringLinks(plan, 'contributes')?.map(({ id, from, to }) => {
      const params = { from: { node: from }, to: { node: to as NodeId } };
      return { at: id, params, nodes: wayBetween(plan, to as NodeId, from), links: [id] };
    }) ?? null,
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

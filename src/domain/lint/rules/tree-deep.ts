import type { NodeId } from '../../ids.ts';
import { rowsWith } from '../../index-by.ts';
import { childrenOf, type Tree, tree } from '../../tree/tree.ts';
import { limitOf } from '../limits.ts';
import { defineRule, type Found, type Look, NOTHING } from '../rule.ts';

/** The rows a finding about a whole plan names. */
const NAMED = 50;

/** A tree nobody can overlook; in MBO the tree ends with the tactical goals of managers (A12). */
export const treeDeep = defineRule({
  code: 'TREE-DEEP',
  severity: 'info',
  sources: ['S4', 'ours'],
  limits: ['treeDepth'],
  reads: ['links', 'nodes'],
  checkPlan: (look) => {
    const { plan, vocabulary, policies } = look;
    if (tree(plan).roots.length === 0) return null;
    const limit = limitOf(policies, 'treeDepth');
    const deep = deeperThan(look, limit);
    if (deep.length > 0)
      return [{ at: 'plan', message: 'depth', params: { limit }, nodes: deep.slice(0, NAMED) }];
    return vocabulary === 'mbo' ? belowOperational(look) : NOTHING;
  },
});

/** An edit that leaves the tree as it is leaves its depth too. */
const known = new WeakMap<Tree, { readonly limit: number; readonly deep: readonly NodeId[] }>();

function deeperThan({ plan }: Look, limit: number): readonly NodeId[] {
  const before = known.get(tree(plan));
  if (before?.limit === limit) return before.deep;
  let deep = [...childrenOf(plan, null)];
  for (let depth = 0; depth < limit && deep.length > 0; depth++)
    deep = deep.flatMap((id) => childrenOf(plan, id));
  known.set(tree(plan), { limit, deep });
  return deep;
}

/** Operational goals are delegated, and planned as work: what hangs below them is no longer the tree's. */
function belowOperational({ plan }: Look): readonly Found[] {
  const deep = rowsWith(plan, 'nodes', 'kind', 'goal').filter(
    (node) =>
      node.kind === 'goal' &&
      node.level === 'operational' &&
      childrenOf(plan, node.id).some((id) => plan.nodes[id]?.kind === 'goal'),
  );
  if (deep.length === 0) return NOTHING;
  return [
    {
      at: 'plan',
      message: 'mbo',
      params: { count: deep.length },
      nodes: deep.slice(0, NAMED).map(({ id }) => id),
    },
  ];
}

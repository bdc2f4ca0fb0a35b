import type { LinkId, NodeId } from '../../ids.ts';
import { type Kind, kindOf, type Node } from '../../kinds/index.ts';
import { canLink } from '../../tree/links.ts';
import { defineRule, type Found } from '../rule.ts';

/** Equals that follow one another by right: a medium-term outcome after a short-term one (S0 A1.5). */
const MAY_FOLLOW_ITSELF: ReadonlySet<Kind> = new Set(['outcome']);

/** Inputs, activities, outputs, outcomes and impact stand in this order, which is stable (A1.5). */
export const order = defineRule({
  code: 'ORDER',
  severity: 'error',
  sources: ['S0', 'OECD'],
  checkNode: ({ node, serves, id }) => {
    const rank = kindOf(node.kind).rank;
    if (rank === undefined || serves.length === 0) return null;
    return serves.flatMap(({ link, node: target }): Found[] => {
      const above = kindOf(target.kind).rank;
      if (above === undefined || above > rank) return [];
      if (above === rank && MAY_FOLLOW_ITSELF.has(node.kind)) return [];
      const found = { at: link.id, nodes: [id, target.id], links: [link.id], params: paramsOf(node, target) };
      return [above === rank ? { ...found, message: 'equal', severity: 'warning' } : found];
    });
  },
  fix: ({ message, nodes: [from, to], links = [] }, { plan }) => {
    if (message || !from || !to || canLink(plan, to, from, 'contributes')) return null;
    return { name: 'turnLink', steps: turned(links, from, to) };
  },
});

const paramsOf = (from: Node, to: Node) => ({
  from: { node: from.id },
  to: { node: to.id },
  fromKind: { kind: from.kind },
  toKind: { kind: to.kind },
});

const turned = (links: readonly LinkId[], from: NodeId, to: NodeId) =>
  [
    { type: 'deleteLinks', ids: links },
    { type: 'addLink', linkType: 'contributes', from: to, to: from },
  ] as const;

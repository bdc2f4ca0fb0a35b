import { type Kind, KINDS, kindOf } from '../../kinds/index.ts';
import { homeOf } from '../../tree/tree.ts';
import { defineRule } from '../rule.ts';

/** The chain proper ends with the impact; what stands above it is a picture, not a step (A1.3, A4). */
const TOP_OF_CHAIN = 4;
const kindOfRank = (rank: number): Kind | undefined => KINDS.find((kind) => kindOf(kind).rank === rank);

/** An arrow that leaves out a level of the chain. */
export const skip = defineRule({
  code: 'SKIP',
  severity: 'warning',
  sources: ['S0', 'OECD'],
  kinds: ['input', 'activity', 'output'],
  checkNode: ({ node, serves, id }) => {
    const rank = kindOf(node.kind).rank ?? 0;
    if (serves.length === 0) return null;
    return serves.flatMap(({ link, node: target }) => {
      const above = kindOf(target.kind).rank;
      const missing = kindOfRank(rank + 1);
      if (above === undefined || above > TOP_OF_CHAIN || above - rank < 2 || !missing) return [];
      const params = { from: { node: id }, to: { node: target.id }, missing: { kind: missing } };
      return [{ at: link.id, params, nodes: [id, target.id], links: [link.id] }];
    });
  },
  fix: ({ nodes: [from, to], links: [link] = [], params }, { plan }) => {
    const missing = params?.['missing'];
    if (!from || !to || !link || typeof missing !== 'object' || !('kind' in missing)) return null;
    const { kind } = missing;
    const named = { name: 'insertLevel', params: { missing } };
    if (homeOf(plan, from)?.id === link) return { ...named, steps: [{ type: 'insertParent', ids: [from] }] };
    return {
      ...named,
      steps: [
        { type: 'addNode', kind, title: '', under: to },
        (made) => ({ type: 'addLink', linkType: 'contributes', from, to: made }),
        { type: 'deleteLinks', ids: [link] },
      ],
    };
  },
});

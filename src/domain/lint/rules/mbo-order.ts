import { GOAL_LEVEL_RANK, type GoalLevel, type Node } from '../../kinds/index.ts';
import { defineRule } from '../rule.ts';

const levelOf = (node: Node | undefined): GoalLevel | undefined =>
  node?.kind === 'goal' ? node.level : undefined;

/** Operational under tactical under strategic: all lower goals work for upper goals (A12). */
export const mboOrder = defineRule({
  code: 'MBO-ORDER',
  severity: 'error',
  sources: ['S4'],
  kinds: ['goal'],
  checkNode: ({ node, id, serves }) => {
    const own = levelOf(node);
    const goals = serves.filter((arrow) => arrow.node.kind === 'goal');
    if (!own || goals.length === 0) return null;
    return goals.flatMap(({ link, node: target }) => {
      const above = levelOf(target);
      if (!above || GOAL_LEVEL_RANK[own] <= GOAL_LEVEL_RANK[above]) return [];
      const params = {
        level: { kind: 'goal', level: own },
        above: { kind: 'goal', level: above },
        to: { node: target.id },
      } as const;
      return [{ at: link.id, params, nodes: [id, target.id], links: [link.id] }];
    });
  },
  fix: ({ nodes: [id, above] }, { plan }) => {
    const level = above && levelOf(plan.nodes[above]);
    if (!id || !level) return null;
    return {
      name: 'setLevel',
      params: { level: { kind: 'goal', level } },
      steps: [{ type: 'setKind', ids: [id], kind: 'goal', level }],
    };
  },
});

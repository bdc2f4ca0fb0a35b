import { ownerOf } from '../../tree/owner.ts';
import { parentOf } from '../../tree/tree.ts';
import type { NodeFacts } from '../node-facts.ts';
import { defineRule, NOTHING } from '../rule.ts';

/**
 * Goals are agreed with an analysis of being SMART (A8): specific (a statement and an owner), measurable (an indicator),
 * achievable (resources, or a note that says how), relevant (it serves something), in time (an end). What a goal takes
 * is also what the goals below it take.
 */
export const smart = defineRule({
  code: 'SMART',
  severity: 'warning',
  sources: ['DORAN', 'S4'],
  kinds: ['goal'],
  checkNode: (at) => {
    const letters = Object.entries(TESTS)
      .filter(([, passes]) => !passes(at))
      .map(([letter]) => letter);
    if (letters.length === 0) return NOTHING;
    return [{ at: at.id, params: { letters: letters.join(', ') }, nodes: [at.id] }];
  },
  fix: ({ nodes: [id], params }, { plan }) => {
    const above = id ? parentOf(plan, id) : null;
    const end = above && Reflect.get(plan.nodes[above] ?? {}, 'end');
    const letters = params?.['letters'];
    const lacksEnd = typeof letters === 'string' && letters.endsWith('T');
    if (!id || typeof end !== 'string' || !lacksEnd) return null;
    return {
      name: 'endFromAbove',
      params: { end: { day: end } },
      steps: [{ type: 'editRows', table: 'nodes', ids: [id], fields: { end } }],
    };
  },
});

const TESTS: Readonly<Record<string, (at: NodeFacts) => boolean>> = {
  S: ({ node, plan }) => node.title !== '' && ownerOf(plan, node.id) !== undefined,
  M: ({ indicators }) => indicators.length > 0,
  A: ({ node, servedBy }) =>
    Boolean(node.description) ||
    servedBy.length > 0 ||
    ('budgetPlanMinor' in node && node.budgetPlanMinor !== undefined),
  R: ({ node, serves }) => serves.length > 0 || (node.kind === 'goal' && node.level === 'strategic'),
  T: ({ node }) => 'end' in node && node.end !== undefined,
};

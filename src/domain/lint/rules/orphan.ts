import type { Node } from '../../kinds/index.ts';
import { type Plan, rowsOf } from '../../plan.ts';
import { canHang } from '../../tree/links.ts';
import { parentDefaults } from '../../tree/defaults.ts';
import { defineRule, NOTHING } from '../rule.ts';

/** A result or goal that serves nothing above it, though it is none of those that stand at the top. */
export const orphan = defineRule({
  code: 'ORPHAN',
  severity: 'warning',
  sources: ['S0', 'S4'],
  kinds: ['outcome', 'output', 'goal'],
  checkNode: (at) => {
    if (at.node.kind === 'goal' && at.node.level === 'strategic') return null;
    return at.serves.length > 0 ? NOTHING : [{ at: at.id, nodes: [at.id] }];
  },
  fix: ({ nodes: [id] }, { plan }) => {
    const node = id && plan.nodes[id];
    const under = node ? onlyParentFor(plan, node) : undefined;
    if (!id || !under || canHang(plan, id, under.id)) return null;
    return {
      name: 'hangBelow',
      params: { under: { node: under.id } },
      steps: [{ type: 'moveNodes', ids: [id], under: under.id }],
    };
  },
});

/** What it could serve, where there is no choice. */
function onlyParentFor(plan: Plan, node: Node): Node | undefined {
  const { kind, level } = parentDefaults(node, undefined);
  const fitting = rowsOf(plan, 'nodes').filter(
    (other) =>
      other.id !== node.id && other.kind === kind && (other.kind !== 'goal' || other.level === level),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

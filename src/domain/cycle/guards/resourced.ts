import { rowsWith } from '../../index-by.ts';
import type { Node } from '../../kinds/index.ts';
import { decisionOf } from '../decisions.ts';
import { defineGuard, type GuardLook, membersOfKind, nodeRow } from './guard.ts';
import { fixBy } from './linted.ts';

/** Each activity has a budget or inputs, or it is said that it needs none. */
export const resourced = defineGuard({
  code: 'resourced',
  sources: ['S0'],
  check: (look) =>
    membersOfKind(look, 'activity')
      .filter((node) => !isResourced(look, node))
      .map(({ id }) => ({
        code: 'noResources',
        params: { node: { node: id } },
        severity: 'block' as const,
        rows: [nodeRow(id)],
        place: 'schedule' as const,
        fix: fixBy('noResources', {
          type: 'decide',
          about: 'noResources',
          periodId: look.period.id,
          nodeId: id,
        }),
      })),
});

const isResourced = ({ plan, period }: GuardLook, node: Node): boolean =>
  ('budgetPlanMinor' in node && node.budgetPlanMinor !== undefined) ||
  rowsWith(plan, 'links', 'to', node.id).some(({ from }) => plan.nodes[from]?.kind === 'input') ||
  decisionOf(plan, period.id, 'noResources', { nodeId: node.id }) !== undefined;

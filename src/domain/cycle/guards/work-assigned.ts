import type { Node } from '../../kinds/index.ts';
import { accountableRoles } from '../../tree/owner.ts';
import { defineGuard, type GuardLook, membersOfKind, nodeRow, type Open } from './guard.ts';

/** Every activity has one who answers for it, and its days. */
export const workAssigned = defineGuard({
  code: 'workAssigned',
  sources: ['S0', 'S4'],
  check: (look) => membersOfKind(look, 'activity').flatMap((node) => ofActivity(look, node)),
});

function ofActivity({ plan }: GuardLook, node: Node): Open[] {
  const about = {
    params: { node: { node: node.id } },
    severity: 'block' as const,
    rows: [nodeRow(node.id)],
  };
  const isDated = 'start' in node && node.start !== undefined && node.end !== undefined;
  const isMilestone = node.kind === 'activity' && node.milestone === true && node.end !== undefined;
  return [
    ...(accountableRoles(plan, node.id).length === 0
      ? [{ ...about, code: 'noAccountable', place: 'people' as const }]
      : []),
    ...(isDated || isMilestone ? [] : [{ ...about, code: 'noDates', place: 'schedule' as const }]),
  ];
}

import { acceptedPool } from '../../bonus/accepted-pool.ts';
import { hasEnded, projectOf } from '../../bonus/project.ts';
import type { NodeId } from '../../ids.ts';
import { defineGuard, type GuardLook, nodeRow } from './guard.ts';
import { fixBy } from './linted.ts';

/**
 * Where a pool was planned, the actual one is computed when its project ends, whichever period that is in (A13, domain
 * E). Totals of matrices are computed always.
 */
export const bonusComputed = defineGuard({
  code: 'bonusComputed',
  sources: ['S4'],
  check: (look) =>
    look.members
      .filter(({ id }) => isDue(look, id))
      .map(({ id }) => ({
        code: 'noActualPool',
        params: { node: { node: id } },
        severity: 'block' as const,
        rows: [nodeRow(id)],
        place: 'evaluation' as const,
        fix: fixBy('acceptPool', { type: 'acceptPool', nodeId: id, pool: 'actualPool', today: look.today }),
      })),
});

function isDue({ plan }: GuardLook, id: NodeId): boolean {
  const project = projectOf(plan, id);
  if (!project || !hasEnded(project)) return false;
  return acceptedPool(plan, id, 'plannedPool') !== null && acceptedPool(plan, id, 'actualPool') === null;
}

import { rowsWith } from '../../index-by.ts';
import type { NodeId } from '../../ids.ts';
import { defineGuard, type GuardLook, nodeRow } from './guard.ts';

/** Where a pool was planned, the actual one is computed (A13). Totals of matrices are computed always. */
export const bonusComputed = defineGuard({
  code: 'bonusComputed',
  sources: ['S4'],
  check: (look) =>
    look.members
      .filter(({ id }) => hasPool(look, id, 'plannedPool') && !hasPool(look, id, 'actualPool'))
      .map(({ id }) => ({
        code: 'noActualPool',
        params: { node: { node: id } },
        severity: 'block' as const,
        rows: [nodeRow(id)],
        place: 'evaluation' as const,
      })),
});

const hasPool = ({ plan }: GuardLook, id: NodeId, kind: 'plannedPool' | 'actualPool'): boolean =>
  rowsWith(plan, 'entries', 'nodeId', id).some(
    ({ type, data }) => type === 'bonus' && data?.['kind'] === kind,
  );

import type { NodeId } from '../../ids.ts';
import { isAssigned, reviewOf } from '../../review/diagnosis.ts';
import { defineGuard, goalsOf, type GuardLook, nodeRow, type Open } from './guard.ts';

/** Each shortfall has a corrective action with an owner and a day, or it is accepted (A2). */
export const corrected = defineGuard({
  code: 'corrected',
  sources: ['S0', 'ours'],
  check: (look) => goalsOf(look).flatMap(({ id }) => ofGoal(look, id)),
});

function ofGoal({ plan, period, today }: GuardLook, id: NodeId): Open[] {
  const { needs, actions } = reviewOf(plan, id, period, today);
  const about = { severity: 'block' as const, place: 'review' as const };
  if (needs.includes('action'))
    return [{ ...about, code: 'noAction', params: { node: { node: id } }, rows: [nodeRow(id)] }];
  if (!needs.includes('assignment')) return [];
  return actions
    .filter((action) => !isAssigned(plan, action))
    .map((action) => ({
      ...about,
      code: 'actionUnassigned',
      params: { node: { node: action } },
      rows: [nodeRow(action), nodeRow(id)],
    }));
}

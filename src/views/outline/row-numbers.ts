import type { NodeId } from '../../domain/ids.ts';
import type { Plan } from '../../domain/plan.ts';
import { childrenOf, parentOf } from '../../domain/tree/tree.ts';
import { ancestors } from '../../domain/tree/walk.ts';
import type { VisibleRow } from '../../editor/visible-rows.ts';

/**
 * The outline number of every visible row ("1.2.3"), in the order of the rows. It tells the place in the whole plan,
 * also while a branch is looked at alone.
 */
export function rowNumbers(plan: Plan, rows: readonly VisibleRow[], focus: NodeId | null): string[] {
  const path: string[] = [];
  return rows.map(({ id, level, position }) => {
    const above = path[level - 2];
    const number =
      above === undefined
        ? focus === null
          ? String(position)
          : placeInPlan(plan, id)
        : `${above}.${position}`;
    path[level - 1] = number;
    return number;
  });
}

const placeInPlan = (plan: Plan, id: NodeId): string =>
  [id, ...ancestors(plan, id)]
    .map((at) => childrenOf(plan, parentOf(plan, at)).indexOf(at) + 1)
    .toReversed()
    .join('.');

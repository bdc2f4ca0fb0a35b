import type { NodeId } from '../../domain/ids.ts';
import type { Plan } from '../../domain/plan.ts';
import { childrenOf, parentOf } from '../../domain/tree/tree.ts';
import { ancestors } from '../../domain/tree/walk.ts';
import type { VisibleRow } from '../../editor/visible-rows.ts';

/** A number of more parts than this says only its last ones: a chain of a thousand must not fill the screen. */
const MOST_PARTS = 9;
const LAST_PARTS = 4;

/**
 * The outline number of every visible row ("1.2.3"), in the order of the rows. It tells the place in the whole plan,
 * also while a branch is looked at alone.
 */
export function rowNumbers(plan: Plan, rows: readonly VisibleRow[], focus: NodeId | null): string[] {
  const above = focus === null ? [] : placeInPlan(plan, focus).slice(0, -1);
  const path = [...above];
  return rows.map(({ id, level, position }) => {
    const depth = above.length + level;
    path.length = depth;
    path[depth - 1] = id === focus ? (placeInPlan(plan, id).at(-1) ?? position) : position;
    return depth > MOST_PARTS ? `…${path.slice(-LAST_PARTS).join('.')}` : path.join('.');
  });
}

const placeInPlan = (plan: Plan, id: NodeId): number[] =>
  [id, ...ancestors(plan, id)].map((at) => childrenOf(plan, parentOf(plan, at)).indexOf(at) + 1).toReversed();

import type { NodeId } from '../ids.ts';
import { type Plan, rowAt } from '../plan.ts';
import { parentOf } from '../tree/tree.ts';
import { ancestors } from '../tree/walk.ts';

/**
 * A plan is two woods: trees of problems (causes below their effects, ZOPP) and all the others. Each root with all that
 * hangs below it belongs to one of them, so that no node is shown in both drawings, and none in neither.
 */
export type Wood = 'problems' | 'goals';

const woodOfRoot = (plan: Plan, root: NodeId): Wood =>
  rowAt(plan, 'nodes', root)?.kind === 'problem' ? 'problems' : 'goals';

export const rootsIn = (plan: Plan, roots: readonly NodeId[], wood: Wood): readonly NodeId[] =>
  roots.filter((root) => woodOfRoot(plan, root) === wood);

/** The wood in which a node stands. */
export const woodOf = (plan: Plan, id: NodeId): Wood => woodOfRoot(plan, ancestors(plan, id).at(-1) ?? id);

/** The branch looked at alone, if it can be seen in this wood. */
export const focusIn = (plan: Plan, focus: NodeId | null | undefined, wood: Wood): NodeId | null =>
  focus && rowAt(plan, 'nodes', focus) && woodOf(plan, focus) === wood ? focus : null;

/** The effect that a problem stands below; null for one at the top. */
export function effectOf(plan: Plan, id: NodeId): NodeId | null {
  const above = parentOf(plan, id);
  return above !== null && plan.nodes[above]?.kind === 'problem' ? above : null;
}

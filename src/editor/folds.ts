import type { NodeId } from '../domain/ids.ts';
import type { Plan } from '../domain/plan.ts';
import { ancestors } from '../domain/tree/walk.ts';
import type { Editor } from './editor.ts';

/** The folds that must be open for a node to be seen. */
export const foldsAbove = (plan: Plan, id: NodeId, folds: ReadonlySet<NodeId>): NodeId[] =>
  ancestors(plan, id).filter((above) => folds.has(above));

/** What stays folded once these are opened; the same set if they were open, since views compare it. */
export const unfolded = (folds: ReadonlySet<NodeId>, ...ids: readonly NodeId[]): ReadonlySet<NodeId> =>
  ids.some((id) => folds.has(id)) ? new Set([...folds].filter((id) => !ids.includes(id))) : folds;

/** Shows what hangs below a node. */
export function unfold(editor: Editor, id: NodeId): void {
  const { folded } = editor.session;
  if (folded.has(id)) editor.look({ folded: unfolded(folded, id) });
}

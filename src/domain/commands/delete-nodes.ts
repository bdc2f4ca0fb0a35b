import type { NodeId } from '../ids.ts';
import { refusal } from '../refusal.ts';
import { fail, ok } from '../result.ts';
import { childrenOf, parentOf } from '../tree/tree.ts';
import type { CommandContext, Run } from './command.ts';
import { survivor } from './delete-branch.ts';
import type { Draft } from './draft.ts';
import { kindsOf } from './kinds-of.ts';
import { placeInOrder, setHome } from './placing.ts';
import { removeRows } from './removal.ts';

/** Only these nodes: their children take their place under the parent. */
export interface DeleteNodes {
  readonly type: 'deleteNodes';
  readonly ids: readonly NodeId[];
}

export const deleteNodes: Run<DeleteNodes> = (draft, command, context) => {
  const ids = command.ids.filter((id) => draft.base.nodes[id]);
  if (ids.length === 0) return fail(refusal('nothingToDo'));
  for (const id of ids) liftChildren(draft, id, context);
  const heirs = childrenOf(draft.base, ids[0]!).slice(0, 1);
  removeRows(
    draft,
    ids.map((id) => ({ table: 'nodes', id })),
  );
  return ok({
    count: ids.length,
    kind: kindsOf(draft.base, ids),
    focus: heirs.length > 0 ? heirs : survivor(draft, ids[0]!),
  });
};

function liftChildren(draft: Draft, id: NodeId, context: CommandContext): void {
  const under = parentOf(draft.plan, id);
  const children = childrenOf(draft.plan, id);
  for (const child of children) {
    // What may not hang from the grandparent (an output below a removed outcome of a risk, say) becomes a root.
    if (setHome(draft, child, under, context)) setHome(draft, child, null, context);
  }
  if (children.length > 0) placeInOrder(draft, children, { under, after: id });
}

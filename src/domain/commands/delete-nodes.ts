import type { NodeId } from '../ids.ts';
import { refusal } from '../refusal.ts';
import { fail, ok } from '../result.ts';
import { childrenOf, parentOf } from '../tree/tree.ts';
import type { CommandContext, Run } from './command.ts';
import { survivor } from './delete-branch.ts';
import type { Draft } from './draft.ts';
import { kindsOf } from './kinds-of.ts';
import { arrange, hang } from './placing.ts';
import { removeRows } from './removal.ts';

/** Only these nodes: their children take their place under the parent. */
export interface DeleteNodes {
  readonly type: 'deleteNodes';
  readonly ids: readonly NodeId[];
}

export const deleteNodes: Run<DeleteNodes> = (draft, command, context) => {
  const ids = [...new Set(command.ids)].filter((id) => draft.get('nodes', id));
  const first = ids[0];
  if (first === undefined) return fail(refusal('nothingToDo'));
  const gone = new Set(ids);
  liftChildren(draft, gone, context);
  removeRows(
    draft,
    ids.map((id) => ({ table: 'nodes', id })),
  );
  const heir = heirs(draft, first, gone)[0];
  return ok({
    count: ids.length,
    kind: kindsOf(draft.base, ids),
    focus: heir ? [heir] : survivor(draft, first),
  });
};

/** The nearest nodes below a deleted one that stay, in order: they stand in its stead. */
function heirs(draft: Draft, id: NodeId, gone: ReadonlySet<NodeId>): NodeId[] {
  const found: NodeId[] = [];
  const open = childrenOf(draft.base, id).toReversed();
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (!gone.has(at)) found.push(at);
    else for (const child of childrenOf(draft.base, at).toReversed()) open.push(child);
  }
  return found;
}

/** The children under a parent once the deleted ones have made room for what hung below them. */
const inStead = (draft: Draft, under: NodeId | null, gone: ReadonlySet<NodeId>): NodeId[] =>
  childrenOf(draft.base, under).flatMap((id) => (gone.has(id) ? heirs(draft, id, gone) : [id]));

function liftChildren(draft: Draft, gone: ReadonlySet<NodeId>, context: CommandContext): void {
  const strays: NodeId[] = [];
  for (const under of new Set([...gone].map((id) => parentOf(draft.base, id)))) {
    if (under === null || gone.has(under)) continue;
    // What may not hang from the grandparent (an outcome below a removed goal of an activity, say) becomes a root.
    const fitting = inStead(draft, under, gone).filter((id) => {
      const fits = hang(draft, id, under, context) === undefined;
      if (!fits) strays.push(id);
      return fits;
    });
    settle(draft, under, fitting);
  }
  const roots = [...inStead(draft, null, gone), ...strays];
  for (const id of roots) hang(draft, id, null, context);
  settle(draft, null, roots);
}

/** Gives those a key that did not stand under this parent before. */
function settle(draft: Draft, under: NodeId | null, children: readonly NodeId[]): void {
  const before = new Set(childrenOf(draft.base, under));
  arrange(draft, children, new Set(children.filter((id) => !before.has(id))));
}

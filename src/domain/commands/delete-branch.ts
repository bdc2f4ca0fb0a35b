import type { NodeId } from '../ids.ts';
import { refusal } from '../refusal.ts';
import { fail, ok } from '../result.ts';
import { childrenOf, parentOf } from '../tree/tree.ts';
import { ancestors, branch, topmost } from '../tree/walk.ts';
import type { Run } from './command.ts';
import type { Draft } from './draft.ts';
import { kindsOf } from './kinds-of.ts';
import { removeRows } from './removal.ts';

/** Nodes with everything below them, and what is said about them. */
export interface DeleteBranch {
  readonly type: 'deleteBranch';
  readonly ids: readonly NodeId[];
}

export const deleteBranch: Run<DeleteBranch> = (draft, command) => {
  const tops = topmost(draft.base, command.ids).filter((id) => draft.get('nodes', id));
  const ids = tops.flatMap((id) => branch(draft.base, id));
  if (ids.length === 0) return fail(refusal('nothingToDo'));
  removeRows(
    draft,
    ids.map((id) => ({ table: 'nodes', id })),
  );
  return ok({ count: ids.length, kind: kindsOf(draft.base, ids), focus: survivor(draft, tops[0]!) });
};

/** What to select once a node is gone: the next sibling, else the one before, else the nearest above. */
export function survivor(draft: Draft, id: NodeId): NodeId[] {
  const siblings = childrenOf(draft.base, parentOf(draft.base, id));
  const at = siblings.indexOf(id);
  const heirs = [
    ...siblings.slice(at + 1),
    ...siblings.slice(0, at).toReversed(),
    ...ancestors(draft.base, id),
  ];
  const heir = heirs.find((candidate) => draft.get('nodes', candidate));
  return heir ? [heir] : [];
}

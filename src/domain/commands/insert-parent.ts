import type { NodeId } from '../ids.ts';
import { type Refusal, refusal } from '../refusal.ts';
import { fail, ok } from '../result.ts';
import { parentDefaults } from '../tree/defaults.ts';
import { canHang } from '../tree/links.ts';
import { parentOf } from '../tree/tree.ts';
import { topmost } from '../tree/walk.ts';
import { newNode } from './add-node.ts';
import type { CommandContext, Run } from './command.ts';
import type { Draft } from './draft.ts';
import { arrange, hang, placeInOrder } from './placing.ts';

/** A new, untitled node between some nodes and the parent of the first: it stands where the first of them stood. */
export interface InsertParent {
  readonly type: 'insertParent';
  readonly ids: readonly NodeId[];
}

export const insertParent: Run<InsertParent> = (draft, command, context) => {
  const ids = topmost(draft.base, command.ids);
  const first = ids[0] && draft.get('nodes', ids[0]);
  if (!first) return fail(refusal('nothingToDo'));
  const under = parentOf(draft.base, first.id);
  const { kind, level } = parentDefaults(first, under === null ? undefined : draft.get('nodes', under));
  const node = newNode(kind, '', level, context);
  draft.put('nodes', node);
  const no = hang(draft, node.id, under, context) ?? gather(draft, ids, node.id, under, context);
  if (no) return fail(no);
  placeInOrder(draft, [node.id], { under, before: first.id });
  arrange(draft, ids, new Set(ids));
  return ok({ count: 1, kind, focus: [node.id] });
};

/** Whoever may hang below `above` closes no ring below the new node that hangs there. */
function gather(
  draft: Draft,
  ids: readonly NodeId[],
  below: NodeId,
  above: NodeId | null,
  context: CommandContext,
): Refusal | undefined {
  for (const id of ids) {
    const no = canHang(draft.base, id, above) ?? hang(draft, id, below, context);
    if (no) return no;
  }
  return undefined;
}

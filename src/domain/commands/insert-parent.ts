import type { NodeId } from '../ids.ts';
import { refusal } from '../refusal.ts';
import { fail, ok } from '../result.ts';
import { parentDefaults } from '../tree/defaults.ts';
import { parentOf } from '../tree/tree.ts';
import { topmost } from '../tree/walk.ts';
import { newNode } from './add-node.ts';
import type { Run } from './command.ts';
import { placeInOrder, setHome } from './placing.ts';

/** A new, untitled node between some siblings and their parent. */
export interface InsertParent {
  readonly type: 'insertParent';
  readonly ids: readonly NodeId[];
}

export const insertParent: Run<InsertParent> = (draft, command, context) => {
  const ids = topmost(draft.base, command.ids);
  const first = ids[0] && draft.get('nodes', ids[0]);
  if (!first) return fail(refusal('nothingToDo'));
  const under = parentOf(draft.base, first.id);
  const { kind, level } = parentDefaults(first);
  const node = newNode(kind, '', level, context);
  draft.put('nodes', node);
  const no =
    setHome(draft, node.id, under, context) ??
    firstRefusal(ids, (id) => setHome(draft, id, node.id, context));
  if (no) return fail(no);
  draft.patch('nodes', node.id, { order: first.order });
  placeInOrder(draft, ids, { under: node.id });
  return ok({ count: 1, kind, focus: [node.id] });
};

function firstRefusal<T, R>(items: readonly T[], ask: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const no = ask(item);
    if (no) return no;
  }
  return undefined;
}

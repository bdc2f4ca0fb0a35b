import { fragmentOf } from '../../domain/commands/paste-fragment.ts';
import type { NodeId } from '../../domain/ids.ts';
import { parentOf } from '../../domain/tree/tree.ts';
import type { Action } from '../action.ts';
import type { Editor } from '../editor.ts';
import { addChild, addSibling, beginTitle, insertParentAndType } from '../title-editing.ts';
import { activeNode, onPlan, onSelection, selectedTops } from './on-selection.ts';

const remove = (editor: Editor, type: 'deleteBranch' | 'deleteNodes') => {
  const done = editor.dispatch({ type, ids: editor.session.selection });
  if (done.ok) selectAndReveal(editor, done.value.focus ?? []);
};

export function selectAndReveal(editor: Editor, ids: readonly NodeId[]): void {
  editor.select(ids);
  const last = ids.at(-1);
  if (last) editor.viewport?.reveal(last);
}

/** Making, naming, copying and deleting of nodes. */
export const nodeActions: readonly Action[] = [
  onPlan({
    id: 'addChild',
    group: 'node',
    keys: ['tab', 'insert'],
    scope: 'tree',
    inTitle: true,
    run: (editor) => addChild(editor, activeNode(editor)),
  }),
  onPlan({
    id: 'addSibling',
    group: 'node',
    keys: ['enter'],
    scope: 'tree',
    run: (editor) => addBeside(editor, 'after'),
  }),
  onPlan({
    id: 'addSiblingBefore',
    group: 'node',
    keys: ['shift+enter'],
    scope: 'tree',
    run: (editor) => addBeside(editor, 'before'),
  }),
  onSelection({
    id: 'insertParent',
    group: 'node',
    keys: ['mod+enter'],
    scope: 'tree',
    inTitle: true,
    run: (editor) => insertParentAndType(editor, selectedTops(editor)),
  }),
  onSelection({
    id: 'rename',
    group: 'node',
    keys: ['f2'],
    scope: 'tree',
    run: (editor, active) => beginTitle(editor, active),
  }),
  onSelection({
    id: 'duplicate',
    group: 'node',
    keys: ['mod+d'],
    scope: 'tree',
    run: duplicate,
  }),
  onSelection({
    id: 'deleteBranch',
    group: 'node',
    keys: ['delete', 'backspace'],
    scope: 'tree',
    run: (editor) => remove(editor, 'deleteBranch'),
  }),
  onSelection({
    id: 'deleteNode',
    group: 'node',
    keys: ['shift+delete', 'shift+backspace'],
    scope: 'tree',
    run: (editor) => remove(editor, 'deleteNodes'),
  }),
];

function addBeside(editor: Editor, side: 'before' | 'after'): void {
  const active = activeNode(editor);
  if (active) addSibling(editor, active, side);
  else addChild(editor, null);
}

function duplicate(editor: Editor): void {
  const tops = selectedTops(editor);
  const last = tops.at(-1);
  if (!last) return;
  const done = editor.dispatch({
    type: 'pasteFragment',
    fragment: fragmentOf(editor.plan, tops),
    under: parentOf(editor.plan, last),
    after: last,
  });
  if (done.ok) selectAndReveal(editor, done.value.focus ?? []);
}

import type { Action } from '../action.ts';
import type { Editor } from '../editor.ts';
import { goOn, leavePresenting, toggleLock, togglePointer } from '../presenting.ts';
import type { Way } from '../steps.ts';
import { onEditor } from './on-selection.ts';

const onStage = (id: string, keys: readonly string[], run: (editor: Editor) => void): Action => ({
  id,
  group: 'present',
  keys,
  scope: 'stage',
  enabled: (editor) => editor !== null && editor.session.presenting !== null,
  run: onEditor(run),
});

const way = (id: string, keys: readonly string[], to: Way): Action =>
  onStage(id, keys, (editor) => goOn(editor, to));

/** While a plan is presented: from branch to branch, the lock, the pointer. Remote controls send Page Up and Page Down. */
export const presentActions: readonly Action[] = [
  way('presentNext', ['arrowright', 'pagedown', 'space'], 'next'),
  way('presentPrevious', ['arrowleft', 'pageup', 'shift+space'], 'previous'),
  way('presentFirst', ['home'], 'first'),
  way('presentLast', ['end'], 'last'),
  way('presentIn', ['arrowdown'], 'in'),
  way('presentOut', ['arrowup'], 'out'),
  onStage('presentLeave', ['escape'], leavePresenting),
  onStage('presentLock', ['l'], toggleLock),
  onStage('presentPointer', ['p'], (editor) => togglePointer(editor, 'dot')),
  onStage('presentSpotlight', ['shift+p'], (editor) => togglePointer(editor, 'spotlight')),
];

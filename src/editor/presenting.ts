import { hasRows } from '../domain/plan.ts';
import { ancestors } from '../domain/tree/walk.ts';
import type { Editor } from './editor.ts';
import { closeFind } from './finding.ts';
import type { StagePointer } from './session.ts';
import { stageFolds } from './stage-folds.ts';
import { ledTo, type Shown, shownNow, type Way } from './steps.ts';
import { commitTitle } from './title-editing.ts';

export const canPresent = ({ plan }: Editor): boolean => hasRows(plan, 'nodes');

/** Begins with the whole plan, locked: what is pressed by mistake before a room must not change anything. */
export function startPresenting(editor: Editor): void {
  if (editor.session.presenting || !canPresent(editor) || !endTyping(editor)) return;
  closeFind(editor);
  const { selection, folded, layout } = editor.session;
  const before = { selection, folded, layout };
  editor.look({ presenting: { path: [], isLocked: true, pointer: 'none', before } });
  show(editor, null);
}

/** Brings selection, folds and layout back as they were. */
export function leavePresenting(editor: Editor): void {
  const { presenting } = editor.session;
  if (!presenting || !endTyping(editor)) return;
  closeFind(editor);
  editor.look({ ...presenting.before, presenting: null });
}

/** Shows a branch or the whole, with no more around it than finds room. */
export function show(editor: Editor, shown: Shown): void {
  const { plan, session } = editor;
  const { presenting } = session;
  if (!presenting || !endTyping(editor)) return;
  const path = shown === null ? [] : [shown, ...ancestors(plan, shown)];
  const folded = stageFolds(plan, session.focus, path);
  editor.look({ presenting: { ...presenting, path }, folded, selection: path.slice(0, 1) });
}

/** Goes on from what is shown. */
export function goOn(editor: Editor, way: Way): void {
  const { plan, session } = editor;
  if (session.presenting)
    show(editor, ledTo(plan, session, shownNow(plan, session, session.presenting), way));
}

export function toggleLock(editor: Editor): void {
  const { presenting } = editor.session;
  if (presenting && endTyping(editor))
    editor.look({ presenting: { ...presenting, isLocked: !presenting.isLocked } });
}

/** Chooses what follows the mouse; chosen once more, it goes. */
export function togglePointer(editor: Editor, pointer: Exclude<StagePointer, 'none'>): void {
  const { presenting } = editor.session;
  if (!presenting) return;
  const next = presenting.pointer === pointer ? 'none' : pointer;
  editor.look({ presenting: { ...presenting, pointer: next } });
}

/** What is typed is kept first; false where it is refused and stays in the open editor. */
const endTyping = (editor: Editor): boolean => {
  const { editing } = editor.session;
  return !editing || commitTitle(editor, editing.text);
};

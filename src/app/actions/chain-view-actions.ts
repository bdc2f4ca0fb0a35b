import { navigate } from 'wouter/use-hash-location';
import { columnIn } from '../../domain/chain/columns.ts';
import type { Action } from '../../editor/action.ts';
import { activeNode } from '../../editor/actions/on-selection.ts';
import type { Editor } from '../../editor/editor.ts';
import type { ChainPanel } from '../../editor/session.ts';
import type { ViewId } from '../../views/registry.ts';
import type { App } from '../app.ts';
import { planPath, viewOnScreen } from '../routes.ts';

/** Between the goal tree and the chain of the same branch, and to what lies below the chain. */
export const chainViewActions = (app: App): readonly Action[] => [
  openAs(app, 'chain'),
  openAs(app, 'tree'),
  panel(app, 'reading', 'reading'),
  panel(app, 'fourQuestions', 'questions'),
];

/** The branch of the active node alone, in another view of the same rows. */
const openAs = (app: App, view: Extract<ViewId, 'chain' | 'tree'>): Action => ({
  id: `openAs.${view}`,
  group: 'go',
  enabled: (editor) => branchOf(editor) !== null && viewOnScreen()?.id !== view,
  run: (editor) => {
    const id = branchOf(editor);
    if (!app.open || !editor || !id) return;
    navigate(planPath(app.open.id, view, { focus: id, through: null }));
  },
});

function branchOf(editor: Editor | null) {
  const active = editor && activeNode(editor);
  return active && columnIn(editor.plan, active) ? active : null;
}

const panel = (app: App, id: string, name: ChainPanel): Action => ({
  id,
  group: 'view',
  enabled: (editor) => editor !== null,
  run: (editor) => {
    if (!app.open || !editor) return;
    const isHere = viewOnScreen()?.id === 'chain';
    const isOpen = isHere && editor.session.chainPanel === name;
    editor.look({ chainPanel: isOpen ? null : name });
    if (!isHere) navigate(planPath(app.open.id, 'chain', editor.session));
  },
});

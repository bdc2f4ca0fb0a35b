import { navigate } from 'wouter/use-hash-location';
import type { Action } from '../../editor/action.ts';
import { canPresent, leavePresenting, startPresenting } from '../../editor/presenting.ts';
import type { App } from '../app.ts';
import { giveScreenBack, takeScreen } from '../plan/full-screen.ts';
import { planPath } from '../routes.ts';

/** Shows the plan to a room; from a view that is no drawing, in the goal tree. */
export const presentAction = (app: App): Action => ({
  id: 'present',
  group: 'present',
  keys: ['alt+p'],
  enabled: (editor) => editor !== null && canPresent(editor),
  run: (editor) => {
    if (!editor || !app.open) return;
    if (editor.session.presenting) return leavePresenting(editor);
    if (!editor.viewport?.zoom) navigate(planPath(app.open.id, 'tree', editor.session));
    startPresenting(editor);
    // It may be granted when all is over.
    void takeScreen().then(() => editor.session.presenting ?? giveScreenBack());
  },
});

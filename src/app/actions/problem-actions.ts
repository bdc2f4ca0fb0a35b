import { navigate } from 'wouter/use-hash-location';
import { isAlternative } from '../../domain/alternatives/appraisal.ts';
import { problemsToMirror } from '../../domain/commands/mirror-problems.ts';
import type { NodeId } from '../../domain/ids.ts';
import { objectiveOf, problemOf } from '../../domain/problems/mirrors.ts';
import { focusIn } from '../../domain/problems/problem-trees.ts';
import type { Action } from '../../editor/action.ts';
import { activeNode, isEditable } from '../../editor/actions/on-selection.ts';
import type { Editor } from '../../editor/editor.ts';
import type { App } from '../app.ts';
import { planPath } from '../routes.ts';

/** From problems to objectives, and between the two. */
export const problemActions = (app: App): readonly Action[] => [
  {
    id: 'mirrorProblems',
    group: 'node',
    enabled: (editor) => isEditable(editor) && problemsToMirror(editor.plan).length > 0,
    run: () => app.show({ type: 'mirrorProblems' }),
  },
  {
    id: 'markAlternative',
    group: 'node',
    enabled: (editor) => isEditable(editor) && objectivesChosen(editor).length > 0,
    run: (editor) => {
      const ids = editor ? objectivesChosen(editor) : [];
      const isMarked = editor !== null && ids.every((id) => isAlternative(editor.plan, id));
      editor?.dispatch({ type: 'markAlternatives', ids, isAlternative: !isMarked });
    },
  },
  {
    id: 'counterpart',
    group: 'go',
    keys: ['alt+o'],
    scope: 'tree',
    enabled: (editor) => counterpartOf(editor) !== null,
    run: (editor) => {
      const id = counterpartOf(editor);
      if (editor && id) showIn(app, editor, [id], problemOf(editor.plan, id) === null ? 'problems' : 'tree');
    },
  },
];

const objectivesChosen = ({ plan, session }: Editor): readonly NodeId[] =>
  session.selection.filter((id) => plan.nodes[id]?.kind !== 'problem');

function counterpartOf(editor: Editor | null): NodeId | null {
  const active = editor && activeNode(editor);
  return active ? (problemOf(editor.plan, active) ?? objectiveOf(editor.plan, active)) : null;
}

/** Goes to the drawing in which these nodes stand, with them chosen. */
export function showIn(app: App, editor: Editor, ids: readonly NodeId[], view: 'problems' | 'tree'): void {
  if (!app.open) return;
  const wood = view === 'problems' ? 'problems' : 'goals';
  editor.look({ focus: focusIn(editor.plan, editor.session.focus, wood), selection: ids });
  navigate(planPath(app.open.id, view, editor.session));
  // Where this view is on screen already; another one opens on what is chosen.
  for (const id of ids) editor.viewport?.reveal(id);
}

import type { Action } from '../action.ts';
import type { Editor } from '../editor.ts';
import { goToNode } from '../go-to-node.ts';
import { lintingOf, openFindings, walkFindings } from '../linting.ts';
import { onEditor } from './on-selection.ts';

const onFindings = (action: Pick<Action, 'id' | 'keys' | 'run'>): Action => ({
  ...action,
  group: 'view',
  enabled: (editor) => editor !== null && lintingOf(editor).store.getState().report !== null,
});

function walkTo(editor: Editor, step: 1 | -1): void {
  const [id] = walkFindings(editor, step)?.nodes ?? [];
  if (id) goToNode(editor, id);
}

/** What the rules have found, all together and one by one. */
export const lintActions: readonly Action[] = [
  {
    id: 'findings',
    group: 'go',
    enabled: (editor) => editor !== null,
    run: onEditor(openFindings),
  },
  onFindings({ id: 'findingNext', keys: ['f8'], run: onEditor((editor) => walkTo(editor, 1)) }),
  onFindings({ id: 'findingPrevious', keys: ['shift+f8'], run: onEditor((editor) => walkTo(editor, -1)) }),
];

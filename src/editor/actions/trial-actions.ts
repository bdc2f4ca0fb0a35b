import type { Action } from '../action.ts';
import type { Editor } from '../editor.ts';
import { endTyping } from '../title-editing.ts';

const isTrying = (editor: Editor | null): editor is Editor =>
  editor !== null && editor.store.getState().trial !== null;

/** What if …: changes tried out above the plan, then taken over as one step or gone. */
export const trialActions: readonly Action[] = [
  {
    id: 'whatIf',
    group: 'edit',
    enabled: (editor) => editor !== null && !editor.store.getState().readOnly && !isTrying(editor),
    run: (editor) => {
      if (!editor) return;
      endTyping(editor);
      editor.beginTrial();
    },
  },
  {
    id: 'applyTrial',
    group: 'edit',
    enabled: isTrying,
    run: (editor) => {
      if (!editor) return;
      endTyping(editor);
      editor.endTrial('all');
    },
  },
  {
    id: 'discardTrial',
    group: 'edit',
    enabled: isTrying,
    run: (editor) => {
      if (!editor) return;
      endTyping(editor);
      editor.endTrial('nothing');
    },
  },
];

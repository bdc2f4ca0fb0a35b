import type { Action } from '../action.ts';
import { openFind, walk } from '../finding.ts';
import { isFiltering, NO_FILTER } from '../filter.ts';
import { onEditor } from './on-selection.ts';

const onAnyPlan = (action: Pick<Action, 'id' | 'keys' | 'run'>): Action => ({
  ...action,
  group: 'view',
  whileTyping: true,
  enabled: (editor) => editor !== null,
});

/** Looking for something, and letting something stand out. */
export const findActions: readonly Action[] = [
  onAnyPlan({ id: 'find', keys: ['mod+f'], run: onEditor(openFind) }),
  onAnyPlan({ id: 'findNext', keys: ['f3', 'mod+g'], run: onEditor((editor) => walk(editor, 1)) }),
  onAnyPlan({
    id: 'findPrevious',
    keys: ['shift+f3', 'mod+shift+g'],
    run: onEditor((editor) => walk(editor, -1)),
  }),
  onAnyPlan({
    id: 'filter',
    keys: ['mod+shift+f'],
    run: onEditor((editor) => editor.look({ isFilterOpen: true })),
  }),
  {
    id: 'clearFilter',
    group: 'view',
    enabled: (editor) => editor !== null && isFiltering(editor.session.filter),
    run: onEditor((editor) => editor.look({ filter: NO_FILTER })),
  },
];

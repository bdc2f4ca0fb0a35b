import type { Action } from '../action.ts';
import { activeNode, hasSelection, onEditor } from './on-selection.ts';

/** How a number came about. */
export const explainActions: readonly Action[] = [
  {
    id: 'explainNumber',
    group: 'view',
    enabled: hasSelection,
    run: onEditor((editor) => {
      const nodeId = activeNode(editor);
      const { period } = editor.session;
      if (nodeId) {
        editor.look({ explaining: { type: 'nodeScore', nodeId, ...(period && { periodId: period }) } });
      }
    }),
  },
];

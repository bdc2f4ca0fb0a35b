import { hasRows } from '../../domain/plan.ts';
import type { Action } from '../../editor/action.ts';
import { activeNode } from '../../editor/actions/on-selection.ts';
import type { App } from '../app.ts';

/** What moves a period on, and how what is frozen in a phase is changed all the same. */
export const cycleActions = (app: App): readonly Action[] => [
  {
    id: 'nextPhase',
    group: 'plan',
    enabled: (editor) => editor !== null,
    run: () => app.show({ type: 'nextPhase' }),
  },
  {
    id: 'requestChange',
    group: 'plan',
    enabled: (editor) =>
      editor !== null && !editor.store.getState().readOnly && hasRows(editor.plan, 'periods'),
    run: (editor) => {
      const nodeId = editor ? activeNode(editor) : undefined;
      app.show({ type: 'requestChange', ...(nodeId && { nodeId }) });
    },
  },
];

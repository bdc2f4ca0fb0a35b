import type { Action } from '../../editor/action.ts';
import { canEditSelection } from '../../editor/actions/on-selection.ts';
import type { App } from '../app.ts';

/** An arrow to something that is named rather than pointed at. */
export const connectActions = (app: App): readonly Action[] => [
  {
    id: 'connect',
    group: 'node',
    keys: ['alt+c'],
    scope: 'tree',
    enabled: canEditSelection,
    run: (editor) => {
      // What is locked says so before a name is looked for.
      if (editor?.mayChange()) app.show({ type: 'connect' });
    },
  },
];

import { navigate } from 'wouter/use-hash-location';
import type { Action } from '../../editor/action.ts';
import { VIEWS } from '../../views/registry.ts';
import type { App } from '../app.ts';
import { planPath, START_PATH } from '../routes.ts';

/** From view to view, and to the list of plans. */
export const goActions = (app: App): readonly Action[] => [
  ...VIEWS.map(
    ({ id }): Action => ({
      id: `goTo.${id}`,
      group: 'go',
      enabled: (editor) => editor !== null,
      run: (editor) => {
        if (app.open) navigate(planPath(app.open.id, id, editor?.session.focus));
      },
    }),
  ),
  { id: 'plans', group: 'go', run: () => navigate(START_PATH) },
];

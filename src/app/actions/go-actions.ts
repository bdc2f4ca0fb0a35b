import { navigate } from 'wouter/use-hash-location';
import { focusIn } from '../../domain/problems/problem-trees.ts';
import type { Action } from '../../editor/action.ts';
import { VIEWS, type ViewDefinition, type ViewId } from '../../views/registry.ts';
import type { App } from '../app.ts';
import { planPath, START_PATH } from '../routes.ts';

const all: readonly (ViewDefinition & { readonly id: ViewId })[] = VIEWS;

/** From view to view, and to the list of plans. */
export const goActions = (app: App): readonly Action[] => [
  ...all.map(
    ({ id, wood }): Action => ({
      id: `goTo.${id}`,
      group: 'go',
      enabled: (editor) => editor !== null,
      run: (editor) => {
        if (!app.open || !editor) return;
        const { plan, session } = editor;
        const focus = wood ? focusIn(plan, session.focus, wood) : session.focus;
        navigate(planPath(app.open.id, id, { ...session, focus }));
      },
    }),
  ),
  { id: 'plans', group: 'go', run: () => navigate(START_PATH) },
];

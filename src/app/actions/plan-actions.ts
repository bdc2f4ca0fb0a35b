import type { Action } from '../../editor/action.ts';
import type { App } from '../app.ts';
import { openPlanPage, startEmptyPlan, titleOf } from '../create-plan.ts';
import { duplicatePlan } from '../start/plan-chores.ts';

/** Plans as a whole. */
export const planActions = (app: App): readonly Action[] => [
  { id: 'newPlan', group: 'plan', run: () => startEmptyPlan(app) },
  {
    id: 'duplicatePlan',
    group: 'plan',
    enabled: (editor) => editor !== null,
    run: async () => {
      const { open } = app;
      if (!open) return;
      await open.flush();
      const copy = await duplicatePlan(app, { id: open.id, title: titleOf(open.editor.plan) });
      if (copy) openPlanPage(copy);
    },
  },
  { id: 'backups', group: 'plan', run: () => app.show({ type: 'backups' }) },
  { id: 'storage', group: 'plan', run: () => app.show({ type: 'storage' }) },
];

import { navigate } from 'wouter/use-hash-location';
import i18next from 'i18next';
import { emptyPlan } from '../../domain/plan.ts';
import type { Action } from '../../editor/action.ts';
import { VIEWS } from '../../views/registry.ts';
import type { App } from '../app.ts';
import { planPath } from '../routes.ts';

export const planActions = (app: App): readonly Action[] => [
  { id: 'newPlan', group: 'plan', run: () => newPlan(app) },
];

async function newPlan(app: App): Promise<void> {
  const plan = emptyPlan(i18next.t('start:newPlanTitle'), app.preferences.language, new Date().toISOString());
  const made = await app.workspace.create(plan);
  if (made.ok) navigate(planPath(made.value, VIEWS[0].id));
}

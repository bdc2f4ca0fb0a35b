import { navigate } from 'wouter/use-hash-location';
import { emptyPlan, type Plan, settingsOf } from '../domain/plan.ts';
import type { PlanId, StorageFailure } from '../storage/contract.ts';
import type { App } from './app.ts';
import { viewFor } from './last-view.ts';
import { planPath } from './routes.ts';
import { message } from './words.ts';

export const openPlanPage = (id: PlanId): void => navigate(planPath(id, viewFor(id)));

/** An empty plan on screen, with the title of its first goal open for typing. */
export async function startEmptyPlan(app: App): Promise<void> {
  app.beginning.start();
  const title = freeTitle(app, message('start:newPlanTitle'));
  const made = await app.workspace.create(emptyPlan(title, app.preferences.language, nowText()));
  if (!made.ok) {
    app.beginning.end();
    return tellFailure(app, made.error);
  }
  app.beginning.in(made.value);
  openPlanPage(made.value);
}

/** Keeps a plan that has come from somewhere else as one of the person's own, and shows it. */
export async function keepPlan(
  app: App,
  plan: Plan,
  options?: { readonly signal?: AbortSignal; readonly onProgress?: (share: number) => void },
): Promise<boolean> {
  const made = await app.workspace.create(plan, options);
  if (made.ok) openPlanPage(made.value);
  else tellFailure(app, made.error);
  return made.ok;
}

export function tellFailure(app: App, { code }: StorageFailure): void {
  if (code === 'cancelled') return;
  const [text, remedy] = [message(`storage:failure.${code}`), message(`storage:failureRemedy.${code}`)];
  app.toast({ tone: 'refused', text, remedy });
}

export const titleOf = (plan: Plan): string => settingsOf(plan).title;
export const nowText = (): string => new Date().toISOString();

/** The title, or with the first number that no other plan has. */
export function freeTitle(app: App, title: string): string {
  const taken = new Set(app.store.getState().plans?.map((plan) => plan.title));
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? title : `${title} ${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}

import { SETTINGS_ID } from '../../domain/ids.ts';
import { ok } from '../../domain/result.ts';
import type { PlanId, PlanSummary } from '../../storage/contract.ts';
import type { App } from '../app.ts';
import { freeTitle, tellFailure } from '../create-plan.ts';
import { openPlan } from '../open-plan.ts';
import { actionName, message } from '../words.ts';

type Named = Pick<PlanSummary, 'id' | 'title'>;

export async function duplicatePlan(app: App, { id, title }: Named): Promise<PlanId | null> {
  const made = await app.workspace.duplicate(id, freeTitle(app, message('start:copyOf', { title })));
  if (made.ok) return made.value;
  tellFailure(app, made.error);
  return null;
}

const trashTopic = (id: PlanId) => `trash ${id}`;

/** Into the trash, with the way back in sight. */
export async function trashPlan(app: App, { id, title }: Named): Promise<void> {
  const done = await app.workspace.trash(id);
  if (!done.ok) return tellFailure(app, done.error);
  app.toast({
    tone: 'plain',
    topic: trashTopic(id),
    text: message('start:trashed', { title }),
    offer: { label: actionName({ id: 'undo' }), run: () => void untrashPlan(app, id) },
  });
}

export async function untrashPlan(app: App, id: PlanId): Promise<void> {
  app.dismissTopic(trashTopic(id));
  const done = await app.workspace.untrash(id);
  if (!done.ok) tellFailure(app, done.error);
}

export async function deletePlan(app: App, id: PlanId): Promise<void> {
  app.dismissTopic(trashTopic(id));
  const done = await app.workspace.deleteForever(id);
  if (!done.ok) tellFailure(app, done.error);
}

/** A plan that is not on screen is opened for the one change. */
export async function renamePlan(app: App, id: PlanId, title: string): Promise<void> {
  const back = app.left.takeBack(id);
  const opened = back ? ok(back) : await openPlan(app.workspace, id);
  if (!opened.ok) return tellFailure(app, opened.error);
  const { editor } = opened.value;
  editor.dispatch({ type: 'editRows', table: 'settings', ids: [SETTINGS_ID], fields: { title } });
  await app.left.leave(opened.value);
}

import type { Plan } from '../../domain/plan.ts';
import type { App } from '../app.ts';
import { tellFailure } from '../create-plan.ts';
import type { OpenPlan } from '../open-plan.ts';
import { message } from '../words.ts';

/** One command, after a backup of what is there; undone in one step. */
export async function mergeFile(app: App, open: OpenPlan, other: Plan): Promise<void> {
  await open.flush();
  const backup = await app.workspace.backUp(open.id, 'import');
  // Where a browser keeps no backups at all, the way back is the undo; where one failed, something is wrong.
  if (!backup.ok && (await app.workspace.backups()).unavailable === null) {
    tellFailure(app, backup.error);
    return app.toast({ tone: 'refused', text: message('files:import.backupFailed') });
  }
  // Somebody who has gone on to another page meanwhile would not see it happen.
  if (app.open === open) open.editor.dispatch({ type: 'mergePlan', other });
}

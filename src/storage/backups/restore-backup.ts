import type { JournalEntry } from '../../domain/journal.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { PlanId, StorageFailure } from '../contract.ts';
import type { Database } from '../database.ts';
import { failureOf } from '../failure.ts';
import { changeSummary, createPlan } from '../plans/create-plan.ts';
import { loadPlan } from '../plans/load-plan.ts';
import { planText } from '../plans/plan-text.ts';
import { valueDiff } from '../plans/value-diff.ts';
import { commitEntries } from '../session/commit-entries.ts';
import type { BackedUpPlan, Backups } from './backups.ts';

export interface Restoration {
  readonly db: Database;
  readonly backups: Backups;
  readonly backupId: string;
  readonly now: string;
  readonly newId: () => string;
}

/**
 * Puts a backup back: in the place of its plan if that is there (backed up first, and as one more change, so that open
 * tabs follow), else as a new plan. A plan that cannot be read is left alone, and its backup becomes a plan beside it.
 */
export async function restoreBackup(restoration: Restoration): Promise<Result<PlanId, StorageFailure>> {
  const { db, backups, backupId, now, newId } = restoration;
  const backup = await backups.read(backupId);
  if (!backup.ok) return backup;
  const { planId, plan } = backup.value;
  const present = await loadPlan(db, backups, planId, now).then(ok, (error: unknown) =>
    fail(failureOf(error)),
  );
  try {
    if (!present.ok) {
      if (present.error.code === 'newerSchema') return present;
      const id = present.error.code === 'noSuchPlan' ? planId : newId();
      await createPlan(db, { id, plan, now });
      return ok(id);
    }
    const kept = await backups.take(planId, planText(present.value.plan), 'restore');
    if (!kept.ok) return kept;
    return await replace(restoration, backup.value);
  } catch (error) {
    return fail(failureOf(error));
  }
}

/** Reads the plan once more: somebody may have written while it was backed up. */
async function replace(
  { db, backups, now }: Restoration,
  { planId, plan }: BackedUpPlan,
): Promise<Result<PlanId, StorageFailure>> {
  const present = await loadPlan(db, backups, planId, now);
  const changes = valueDiff(present.plan, plan);
  const label = { command: 'repairPlan', count: changes.length } as const;
  const entry: JournalEntry = { step: 'mend', group: 'restore', label, changes, at: now };
  const { revision } = present;
  if (changes.length > 0) {
    const queued = [{ entry, knows: revision }];
    await commitEntries(db, { planId, writer: 'restore', queued, revision, foreignRevision: revision });
  }
  await changeSummary(db, planId, ({ trashedAt: _, ...summary }) => summary);
  return ok(planId);
}

import type { JournalEntry, StoredEntry } from '../../domain/journal.ts';
import type { TableName } from '../../domain/plan.ts';
import type { Backups } from '../backups/backups.ts';
import type { LoadedPlan, PlanId } from '../contract.ts';
import type { Database, StoredSummary } from '../database.ts';
import { commitEntries } from '../session/commit-entries.ts';
import { migratePlan } from './migrate-plan.ts';
import { type PlanAndJournal, readPlanAndJournal } from './read-plan.ts';
import { type BadRow, type SoundRows, soundRows } from './sound-rows.ts';

/**
 * Reads a plan whole. Rows that cannot be read go to the quarantine and what no longer fits is mended, in the storage
 * too, so that it holds what is shown; a plan opens even where that cannot be written. Rows of an older format are
 * backed up and brought up to date first. `ahead` is what has been read of it already.
 */
export async function loadPlan(
  db: Database,
  backups: Backups,
  planId: PlanId,
  now: string,
  ahead: Promise<PlanAndJournal> = readPlanAndJournal(db, planId),
): Promise<LoadedPlan> {
  const stored = await ahead;
  const { summary, rows, entries } = stored;
  if (summary.format < db.schema) {
    await migratePlan(db, backups, stored);
    return loadPlan(db, backups, planId, now);
  }
  const sound = soundRows(rows, { ...summary, migrations: db.migrations });
  const read = [...rows.values()].reduce((sum, { length }) => sum + length, 0);
  const missing = Math.max(0, summary.rowCount - read);
  const mended = await settled(db, summary, sound, missing, now).catch(() => null);
  return {
    id: planId,
    plan: sound.plan,
    revision: mended?.revision ?? summary.revision,
    entries: mended ? [...entries, mended] : entries,
    setAside: sound.bad.length,
    missing,
  };
}

/** Writes down what reading had to set aside and mend; the entry of the mending, if there was any. */
async function settled(
  db: Database,
  { id: planId, revision }: StoredSummary,
  { bad, mending }: SoundRows,
  missing: number,
  now: string,
): Promise<StoredEntry | null> {
  if (bad.length > 0 || missing > 0) await quarantine(db, planId, bad, missing, now);
  if (mending.length === 0) return null;
  const entry: JournalEntry = {
    step: 'mend',
    group: 'mend',
    label: { command: 'repairPlan', count: mending.length },
    changes: mending,
    at: now,
  };
  const queued = [{ entry, knows: revision }];
  const committed = await commitEntries(db, {
    planId,
    writer: 'load',
    queued,
    revision,
    foreignRevision: revision,
  });
  // Somebody else wrote meanwhile: the session reads it all, the mending included.
  if (committed.behind || committed.revision !== revision + 1) return null;
  return { ...entry, revision: committed.revision, writer: 'load' };
}

function quarantine(
  db: Database,
  planId: PlanId,
  bad: readonly BadRow[],
  missing: number,
  at: string,
): Promise<void> {
  const tables = [...new Set<TableName>(['nodes', ...bad.map(({ table }) => table)])];
  return db.write(tables, async () => {
    await db.quarantine.bulkAdd(bad.map((row) => ({ ...row, planId, at })));
    for (const { table, id } of bad) await db.rows(table).delete([planId, id]);
    const summary = await db.plans.get(planId);
    if (!summary) return;
    await db.plans.put({
      ...summary,
      rowCount: summary.rowCount - bad.length - missing,
      nodeCount: await db.rowsOf('nodes', planId).count(),
    });
  });
}

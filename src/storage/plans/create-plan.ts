import { rowsById } from '../../domain/diff.ts';
import { type Plan, rowsOf, settingsOf, TABLES } from '../../domain/plan.ts';
import type { PlanId } from '../contract.ts';
import type { Database, StoredRow, StoredSummary } from '../database.ts';
import { StorageError } from '../failure.ts';
import { dueSoon } from './due-soon.ts';
import { thumbnail } from './thumbnail.ts';

export interface Creation {
  readonly id: PlanId;
  readonly plan: Plan;
  readonly now: string;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((share: number) => void) | undefined;
}

/** Rows put at once: a slice blocks the page for some milliseconds. */
const SLICE = 500;

/**
 * A whole plan in one transaction, in slices so that the page stays alive and can say how far it is. Whatever ends it
 * early, a kill of the browser included, leaves nothing behind.
 */
export function createPlan(db: Database, creation: Creation): Promise<void> {
  const { id, plan, signal, onProgress } = creation;
  return db.write(TABLES, async (plansDelta) => {
    const total = TABLES.reduce((sum, table) => sum + rowsOf(plan, table).length, 0);
    let done = 0;
    for (const table of TABLES) {
      const stored = Object.values(rowsById(plan, table)).map(
        (row): StoredRow => ({ planId: id, id: row.id, row }),
      );
      for (let from = 0; from < stored.length; from += SLICE) {
        if (signal?.aborted) throw new StorageError('cancelled');
        const slice = stored.slice(from, from + SLICE);
        await db.rows(table).bulkPut(slice);
        done += slice.length;
        onProgress?.(done / total);
      }
    }
    if (signal?.aborted) throw new StorageError('cancelled');
    await db.plans.add(firstSummary(creation, total, db.schema));
    plansDelta(1);
  });
}

const firstSummary = ({ id, plan, now }: Creation, rowCount: number, format: number): StoredSummary => ({
  id,
  title: settingsOf(plan).title,
  changedAt: now,
  nodeCount: rowsOf(plan, 'nodes').length,
  changesSinceSavedOutside: 0,
  thumbnail: thumbnail(plan),
  due: dueSoon(plan, new Date(now)),
  revision: 0,
  rowCount,
  format,
});

/** Takes a plan away for good: rows, journal, quarantine and its place in the list. */
export function deletePlan(db: Database, id: PlanId): Promise<void> {
  return db.write(TABLES, async (plansDelta) => {
    if (!(await db.plans.get(id))) throw new StorageError('gone');
    for (const table of TABLES) await db.rowsOf(table, id).delete();
    await db.journalOf(id, 0).delete();
    await db.quarantine.where('planId').equals(id).delete();
    await db.plans.delete(id);
    plansDelta(-1);
  });
}

/** Changes what the list shows of a plan, without touching its rows. */
export function changeSummary(
  db: Database,
  id: PlanId,
  change: (summary: StoredSummary) => StoredSummary,
): Promise<void> {
  return db.write([], async () => {
    const summary = await db.plans.get(id);
    if (!summary) throw new StorageError('gone');
    await db.plans.put(change(summary));
  });
}

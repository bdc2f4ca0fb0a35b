import { asRowChange } from '../../domain/diff.ts';
import { TABLES } from '../../domain/plan.ts';
import type { Backups } from '../backups/backups.ts';
import type { Database } from '../database.ts';
import { oldText } from './plan-text.ts';
import type { ReadPlan } from './read-plan.ts';
import { soundRows } from './sound-rows.ts';

/**
 * Brings the rows of a plan into today's format: a backup of them as they lie, then all at once. Its journal speaks of
 * rows as they were and goes; open tabs of this version read the plan anew, those of an older one stop writing.
 */
export async function migratePlan(
  db: Database,
  backups: Backups,
  { summary, rows }: ReadPlan,
): Promise<void> {
  const { id, title, format, revision } = summary;
  await backups.take(id, oldText(title, rows, format), 'migration');
  const { bad, mending } = soundRows(rows, { ...summary, migrations: db.migrations });
  await db.write(TABLES, async () => {
    const now = await db.plans.get(id);
    // Another tab was faster.
    if (now?.format !== format || now.revision !== revision) return;
    await db.quarantine.bulkAdd(bad.map((row) => ({ ...row, planId: id, at: now.changedAt })));
    for (const { table, id: row } of bad) await db.rows(table).delete([id, row]);
    for (const change of mending.map(asRowChange)) {
      const { table, after } = change;
      if (after) await db.rows(table).put({ planId: id, id: change.id, row: after });
      else await db.rows(table).delete([id, change.id]);
    }
    await db.journalOf(id, 0).delete();
    let rowCount = 0;
    for (const table of TABLES) rowCount += await db.rowsOf(table, id).count();
    const nodeCount = await db.rowsOf('nodes', id).count();
    await db.plans.put({ ...now, format: db.schema, revision: revision + 1, rowCount, nodeCount });
  });
}

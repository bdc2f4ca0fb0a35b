import { SETTINGS_ID } from '../../domain/ids.ts';
import type { JournalEntry, StoredEntry } from '../../domain/journal.ts';
import type { TableName } from '../../domain/plan.ts';
import type { PlanId } from '../contract.ts';
import type { Database, StoredSummary } from '../database.ts';
import { StorageError } from '../failure.ts';
import {
  type AnyRow,
  keyOf,
  type MergedRow,
  mergedRows,
  type TouchedRow,
  touchedRows,
} from './merged-rows.ts';

/** An entry on its way to the storage. */
export interface QueuedEntry {
  readonly entry: JournalEntry;
  /** The newest revision of other writers that the plan it was made on contained. */
  readonly knows: number;
}

export interface Commit {
  readonly planId: PlanId;
  readonly writer: string;
  readonly queued: readonly QueuedEntry[];
  /** The last revision this writer has seen, and the last of those that others made. */
  readonly revision: number;
  readonly foreignRevision: number;
}

/** `behind`: nothing was written, since the journal no longer reaches back to what this writer has seen. */
export type Committed =
  | { readonly behind: true }
  | { readonly behind: false; readonly foreign: readonly StoredEntry[]; readonly revision: number };

/** Rows, journal entries and summary in one transaction; each entry is merged into the rows as they are by then. */
export function commitEntries(db: Database, commit: Commit): Promise<Committed> {
  const { planId, writer, queued } = commit;
  const entries = queued.map(({ entry }) => entry);
  return db.write(tablesOf(entries), async () => {
    const summary = await db.plans.get(planId);
    if (!summary) throw new StorageError('gone');
    const foreign = await entriesAfter(db, summary, commit.revision);
    if (!foreign) return { behind: true };
    const newest = foreign.at(-1)?.revision ?? commit.foreignRevision;
    const nobodyElse = queued.every(({ knows }) => knows >= newest);
    const touched = touchedRows(entries);
    const toRead = nobodyElse ? touched.filter(({ isNew }) => !isNew) : touched;
    const rows = mergedRows(entries, touched, await readRows(db, planId, toRead));
    await putRows(db, planId, rows);
    await db.journal.bulkAdd(
      entries.map((entry, at) => ({ ...entry, planId, writer, revision: summary.revision + 1 + at })),
    );
    const after = summaryAfter(summary, entries, rows);
    await db.plans.put(after);
    return { behind: false, foreign, revision: after.revision };
  });
}

/** The journal beyond a revision, or none where it no longer reaches back that far. */
export async function entriesAfter(
  db: Database,
  summary: StoredSummary,
  revision: number,
): Promise<readonly StoredEntry[] | null> {
  if (summary.revision === revision) return [];
  const stored = await db.journalOf(summary.id, revision + 1, summary.revision).toArray();
  if (summary.revision < revision || stored.length < summary.revision - revision) return null;
  return stored.map(({ planId: _, ...entry }) => entry);
}

const tablesOf = (entries: readonly JournalEntry[]): TableName[] => [
  ...new Set(entries.flatMap(({ changes }) => changes.map(({ table }) => table))),
];

async function readRows(
  db: Database,
  planId: PlanId,
  rows: readonly TouchedRow[],
): Promise<ReadonlyMap<string, AnyRow>> {
  const current = new Map<string, AnyRow>();
  for (const [table, names] of byTable(rows)) {
    const stored = await db.rows(table).bulkGet(names.map(({ id }) => [planId, id]));
    // What lies there has passed the parser when the plan was opened, or this gate.
    for (const record of stored) if (record) current.set(keyOf(table, record.id), record.row as AnyRow);
  }
  return current;
}

async function putRows(db: Database, planId: PlanId, rows: readonly MergedRow[]): Promise<void> {
  for (const [table, merged] of byTable(rows)) {
    const puts = merged.flatMap(({ id, row }) => (row ? [{ planId, id, row }] : []));
    const gone = merged.flatMap(({ id, had, row }): [string, string][] =>
      had && !row ? [[planId, id]] : [],
    );
    if (puts.length > 0) await db.rows(table).bulkPut(puts);
    if (gone.length > 0) await db.rows(table).bulkDelete(gone);
  }
}

function byTable<R extends { readonly table: TableName }>(rows: readonly R[]): Map<TableName, R[]> {
  const groups = new Map<TableName, R[]>();
  for (const row of rows) {
    const group = groups.get(row.table);
    if (group) group.push(row);
    else groups.set(row.table, [row]);
  }
  return groups;
}

function summaryAfter(
  summary: StoredSummary,
  entries: readonly JournalEntry[],
  rows: readonly MergedRow[],
): StoredSummary {
  const growth = (of: readonly MergedRow[]) =>
    of.reduce((sum, { had, row }) => sum + (row ? 1 : 0) - (had ? 1 : 0), 0);
  const settings = rows.find(({ table, id }) => table === 'settings' && id === SETTINGS_ID)?.row;
  const title = settings?.['title'];
  return {
    ...summary,
    ...(typeof title === 'string' && { title }),
    revision: summary.revision + entries.length,
    changedAt: entries.at(-1)?.at ?? summary.changedAt,
    changesSinceSavedOutside: summary.changesSinceSavedOutside + entries.length,
    rowCount: summary.rowCount + growth(rows),
    nodeCount: summary.nodeCount + growth(rows.filter(({ table }) => table === 'nodes')),
  };
}

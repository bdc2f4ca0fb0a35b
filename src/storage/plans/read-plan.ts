import { asRowChange } from '../../domain/diff.ts';
import { historyFrom, MAX_STEPS, type StoredEntry } from '../../domain/journal.ts';
import { TABLES, type TableName } from '../../domain/plan.ts';
import type { PlanId } from '../contract.ts';
import type { Database, StoredRow, StoredSummary } from '../database.ts';
import { StorageError } from '../failure.ts';
import type { StoredRows } from './sound-rows.ts';

export interface ReadPlan {
  readonly summary: StoredSummary;
  readonly rows: StoredRows;
}

/** The summary of a plan, for a transaction that reads: refuses what a newer version of the app has written. */
export async function readSummary(db: Database, planId: PlanId): Promise<StoredSummary> {
  const [state, summary] = await Promise.all([db.state(), db.plans.get(planId)]);
  if (!state) throw new StorageError('damaged', 'the database has no state');
  if (state.schema > db.schema) throw new StorageError('newerSchema');
  if (!summary) throw new StorageError('gone');
  return summary;
}

/** All rows of a plan, as they lie; within a transaction of the caller's. */
async function readRows(db: Database, planId: PlanId): Promise<StoredRows> {
  const read = TABLES.map(async (table) => [table, await db.rowsOf(table, planId).toArray()] as const);
  return new Map<TableName, readonly StoredRow[]>(await Promise.all(read));
}

/** A plan at one moment. All of it is asked for at once: of a small plan most of the time is the way there and back. */
export const readPlan = (db: Database, planId: PlanId): Promise<ReadPlan> =>
  db.read([...TABLES, 'plans', 'meta'], async () => {
    const [summary, rows] = await Promise.all([readSummary(db, planId), readRows(db, planId)]);
    return { summary, rows };
  });

/** A plan at one moment with the tail of its journal: what it is opened from. */
export interface PlanAndJournal extends ReadPlan {
  readonly entries: readonly StoredEntry[];
}

export const readPlanAndJournal = (db: Database, planId: PlanId): Promise<PlanAndJournal> =>
  db.read([...TABLES, 'plans', 'journal', 'meta'], async () => {
    const [{ summary, entries }, rows] = await Promise.all([
      readSummaryAndJournal(db, planId),
      readRows(db, planId),
    ]);
    return { summary, entries, rows };
  });

async function readSummaryAndJournal(db: Database, planId: PlanId): Promise<Omit<PlanAndJournal, 'rows'>> {
  const summary = await readSummary(db, planId);
  return { summary, entries: await readJournal(db, planId, summary.revision) };
}

const JOURNAL_CHUNK = 250;

/**
 * The tail of the journal up to `revision`, oldest first, as long as 200 steps need it. It ends before an entry that
 * cannot be read or is missing, and begins with a whole step: half of one must not be undone.
 */
async function readJournal(db: Database, planId: PlanId, revision: number): Promise<readonly StoredEntry[]> {
  let entries: StoredEntry[] = [];
  for (let upTo = revision; upTo > 0; upTo -= JOURNAL_CHUNK) {
    const chunk = await db.journalOf(planId, Math.max(1, upTo - JOURNAL_CHUNK + 1), upTo).toArray();
    const sound = soundTail(chunk, upTo);
    entries = [...sound, ...entries];
    if (sound.length < JOURNAL_CHUNK) break;
    if (historyFrom(entries).undo.length >= MAX_STEPS) break;
  }
  const isWhole = entries[0]?.revision === 1;
  return isWhole ? entries : withoutFirstGroup(entries);
}

function soundTail(
  chunk: readonly (StoredEntry & { readonly planId: PlanId })[],
  revision: number,
): StoredEntry[] {
  const tail: StoredEntry[] = [];
  let expected = revision;
  for (const { planId: _, ...entry } of chunk.toReversed()) {
    if (entry.revision !== expected || !isSound(entry)) break;
    tail.push(entry);
    expected--;
  }
  return tail.reverse();
}

const isSound = (entry: StoredEntry): boolean =>
  Array.isArray(entry.changes) &&
  typeof entry.group === 'string' &&
  typeof entry.label === 'object' &&
  entry.changes.every((change) => typeof asRowChange(change)?.id === 'string');

function withoutFirstGroup(entries: readonly StoredEntry[]): readonly StoredEntry[] {
  const group = entries[0]?.group;
  const next = entries.findIndex((entry) => entry.group !== group);
  return next === -1 ? [] : entries.slice(next);
}

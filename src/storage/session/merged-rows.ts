import { asRowChange, mergedRow, type RowChange } from '../../domain/diff.ts';
import type { JournalEntry } from '../../domain/journal.ts';
import type { TableName } from '../../domain/plan.ts';

export type AnyRow = NonNullable<RowChange['after']>;

/** A row that some entries touch: what it is in the storage and what it becomes; absent means it is not there. */
export interface MergedRow {
  readonly table: TableName;
  readonly id: string;
  readonly had: AnyRow | undefined;
  readonly row: AnyRow | undefined;
}

export interface TouchedRow {
  readonly table: TableName;
  readonly id: string;
  /** Whether the first change of it makes it: then there is nothing to merge into. */
  readonly isNew: boolean;
}

/** The rows that the entries touch, each once. */
export function touchedRows(entries: readonly JournalEntry[]): TouchedRow[] {
  const touched = new Map<string, TouchedRow>();
  for (const { changes } of entries) {
    for (const { table, id, before } of changes) {
      const key = keyOf(table, id);
      if (!touched.has(key)) touched.set(key, { table, id, isNew: before === undefined });
    }
  }
  return [...touched.values()];
}

export const keyOf = (table: TableName, id: string): string => `${table} ${id}`;

/**
 * Carries the entries, one after the other, onto the rows as they are. What an entry says of a row is trusted only in
 * the fields it changes: an undo speaks of the row as it was long ago.
 */
export function mergedRows(
  entries: readonly JournalEntry[],
  touched: readonly TouchedRow[],
  current: ReadonlyMap<string, AnyRow>,
): MergedRow[] {
  const rows = new Map<string, AnyRow | undefined>(current);
  for (const { changes } of entries) {
    for (const change of changes.map(asRowChange)) {
      const key = keyOf(change.table, change.id);
      rows.set(key, mergedRow(rows.get(key), change));
    }
  }
  return touched.map(({ table, id }) => {
    const key = keyOf(table, id);
    return { table, id, had: current.get(key), row: rows.get(key) };
  });
}

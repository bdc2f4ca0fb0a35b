import { asRowChange, mergedRow, type RowChange } from '../../domain/diff.ts';
import type { JournalEntry } from '../../domain/journal.ts';
import type { TableName } from '../../domain/plan.ts';

type AnyRow = NonNullable<RowChange['after']>;

/** A row that some entries touch: what it is in the storage and what it becomes; absent means it is not there. */
export interface MergedRow {
  readonly table: TableName;
  readonly id: string;
  readonly had: AnyRow | undefined;
  readonly row: AnyRow | undefined;
}

export interface RowName {
  readonly table: TableName;
  readonly id: string;
}

/** The rows that the entries touch, each once, with its state before the first of them as its writer knew it. */
export function touchedRows(
  entries: readonly JournalEntry[],
): Map<string, RowName & { before: AnyRow | undefined }> {
  const touched = new Map<string, RowName & { before: AnyRow | undefined }>();
  for (const { changes } of entries) {
    for (const { table, id, before } of changes.map(asRowChange)) {
      const key = keyOf(table, id);
      if (!touched.has(key)) touched.set(key, { table, id, before });
    }
  }
  return touched;
}

export const keyOf = (table: TableName, id: string): string => `${table} ${id}`;

/** Carries the entries, one after the other, onto the rows as they are. */
export function mergedRows(
  entries: readonly JournalEntry[],
  current: ReadonlyMap<string, RowName & { readonly before: AnyRow | undefined }>,
): MergedRow[] {
  const rows = new Map([...current].map(([key, { before }]) => [key, before]));
  for (const { changes } of entries) {
    for (const change of changes.map(asRowChange)) {
      const key = keyOf(change.table, change.id);
      rows.set(key, mergedRow(rows.get(key), change));
    }
  }
  return [...current].map(([key, { table, id, before }]) => ({ table, id, had: before, row: rows.get(key) }));
}

import type { Plan, Row, RowId, TableName } from './plan.ts';
import { TABLES } from './plan.ts';
import { rowsChanged } from './rows-changed.ts';

/** One row before and after: absent before means added, absent after means removed. */
export type Change = {
  readonly [T in TableName]: {
    readonly table: T;
    readonly id: RowId<T>;
    readonly before?: Row<T>;
    readonly after?: Row<T>;
  };
}[TableName];
export type Diff = readonly Change[];

/** `Change` with its table forgotten: what code that treats all tables alike works on. */
type AnyRow = Readonly<Record<string, unknown>> & { readonly id: string };
export interface RowChange {
  readonly table: TableName;
  readonly id: string;
  readonly before?: AnyRow;
  readonly after?: AnyRow;
}

export const asRowChange = (change: Change): RowChange => change;
export const asChange = (change: RowChange): Change => change as unknown as Change;

const rowChange = (table: TableName, id: string, before?: AnyRow, after?: AnyRow): Change =>
  asChange({ table, id, ...(before && { before }), ...(after && { after }) });

/** The rows that differ by reference between two plans of one history, or those of some tables. */
export function diff(before: Plan, after: Plan, tables: readonly TableName[] = TABLES): Diff {
  const changes: Change[] = [];
  for (const table of tables) {
    if (before[table] === after[table]) continue;
    const [old, now] = [rowsById(before, table), rowsById(after, table)];
    const touched = rowsChanged(old, now);
    if (touched) {
      for (const id of touched) {
        const [was, is] = [rowIn(before, table, id), rowIn(after, table, id)];
        if (was !== is) changes.push(rowChange(table, id, was, is));
      }
      continue;
    }
    for (const id in now) if (old[id] !== now[id]) changes.push(rowChange(table, id, old[id], now[id]));
    for (const id in old) if (!(id in now)) changes.push(rowChange(table, id, old[id]));
  }
  return changes;
}

/** The diff that leads back. */
export const swapped = (changes: Diff): Diff =>
  changes.map((change) => {
    const { table, id, before, after } = asRowChange(change);
    return rowChange(table, id, after, before);
  });

/** Several diffs, one after the other, as one; rows that end as they began are left out. */
export function composed(diffs: readonly Diff[]): Diff {
  if (diffs.length === 1) return diffs[0]!;
  const byRow = new Map<string, RowChange>();
  for (const change of diffs.flat().map(asRowChange)) {
    const key = `${change.table} ${change.id}`;
    const first = byRow.get(key);
    byRow.set(key, first ? { ...change, ...withBefore(first.before) } : change);
  }
  return [...byRow.values()]
    .filter(({ before, after }) => !sameValue(before, after))
    .map(({ table, id, before, after }) => rowChange(table, id, before, after));
}

const withBefore = (before: AnyRow | undefined) => ({ before }) as { before?: AnyRow };

export const rowsById = (plan: Plan, table: TableName) =>
  plan[table] as unknown as Readonly<Record<string, AnyRow>>;

/** `rowAt` with its table forgotten. */
export const rowIn = (plan: Plan, table: TableName, id: string): AnyRow | undefined =>
  Object.hasOwn(plan[table], id) ? rowsById(plan, table)[id] : undefined;

/** Deep equality of plain JSON values; key order does not matter, an absent key equals `undefined`. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  for (const key of keys) if (!sameValue(left[key], right[key])) return false;
  return true;
}

/** The fields in which two states of one row differ. */
function changedFields(before: AnyRow, after: AnyRow): string[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].filter((key) => !sameValue(before[key], after[key]));
}

/**
 * A change carried onto a row that may have moved on since: only the fields the change touched are written, so that
 * two writers of different fields both win. A row that is gone stays gone.
 */
export function mergedRow(current: AnyRow | undefined, change: RowChange): AnyRow | undefined {
  const { before, after } = change;
  if (!after) return undefined;
  if (!before) return after;
  if (!current) return undefined;
  if (current === before) return after;
  const merged: Record<string, unknown> = { ...current };
  for (const field of changedFields(before, after)) {
    if (after[field] === undefined) delete merged[field];
    else merged[field] = after[field];
  }
  return merged as AnyRow;
}

/** Whether a field this change would write has another value by now than the change was made on. */
export function conflicts(current: AnyRow | undefined, change: RowChange): boolean {
  const { before, after } = change;
  if (!before) return current !== undefined && !sameValue(current, after);
  if (!current) return true;
  if (!after) return !sameValue(current, before);
  return changedFields(before, after).some((field) => !sameValue(current[field], before[field]));
}

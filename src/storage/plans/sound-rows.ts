import type { Diff } from '../../domain/diff.ts';
import { type Migration, type RawTables, versionAfter } from '../../domain/file/migrations.ts';
import { parseTables, type Parsed } from '../../domain/file/parse-tables.ts';
import { SETTINGS_ID } from '../../domain/ids.ts';
import { type Plan, settingsOf, TABLES, type TableName } from '../../domain/plan.ts';
import type { StoredRow } from '../database.ts';
import { StorageError } from '../failure.ts';
import { valueDiff } from './value-diff.ts';

export type StoredRows = ReadonlyMap<TableName, readonly StoredRow[]>;

export interface BadRow {
  readonly table: TableName;
  readonly id: string;
  readonly row: unknown;
  readonly reason: string;
}

/** What can be read of a plan's rows, what cannot, and how the readable ones had to be mended to fit together. */
export interface SoundRows {
  readonly plan: Plan;
  readonly bad: readonly BadRow[];
  readonly mending: Diff;
}

export interface RowsOrigin {
  /** The format the rows were written in. */
  readonly format: number;
  readonly migrations: readonly Migration[] | undefined;
  /** What the list of plans calls it, should its settings be lost. */
  readonly title: string;
}

/** Rows that were only cut off from what they hung on: two tabs may do that, and it is mended without ado. */
const CUT_OFF: ReadonlySet<string> = new Set(['danglingDropped', 'loopDropped']);

export function soundRows(stored: StoredRows, origin: RowsOrigin): SoundRows {
  const misplaced: BadRow[] = [];
  const raw: Record<string, unknown[]> = {};
  for (const table of TABLES) raw[table] = rowsInPlace(table, stored.get(table) ?? [], misplaced);
  const parsed = read(raw, origin);
  const refused = [...misplaced, ...parsed.rejected.flatMap((rejected) => badRow(rejected, stored))];
  // What hung on a row that cannot be read is kept beside it.
  const bad = refused.some(({ reason }) => !CUT_OFF.has(reason)) ? refused : [];
  const plan = withTitle(parsed, origin.title);
  const isMended = parsed.notes.length > 0 || origin.format < versionAfter(origin.migrations);
  return { plan, bad, mending: isMended ? valueDiff(asTheyLie(raw, bad), plan) : [] };
}

function read(raw: RawTables, { format: version, migrations }: RowsOrigin): Parsed {
  const parsed = parseTables(raw, { version, ...(migrations && { migrations }) });
  if (parsed.ok) return parsed.value;
  throw new StorageError(parsed.error.code === 'tooNew' ? 'newerSchema' : 'damaged', parsed.error.code);
}

/** Rows that lie under the name they bear. */
function rowsInPlace(table: TableName, stored: readonly StoredRow[], misplaced: BadRow[]): unknown[] {
  const isInPlace = ({ id, row }: StoredRow) =>
    typeof row === 'object' && row !== null && 'id' in row && row.id === id;
  const inPlace = stored.filter(isInPlace);
  if (inPlace.length < stored.length) {
    const others = stored.filter((one) => !isInPlace(one));
    misplaced.push(...others.map(({ id, row }) => ({ table, id, row, reason: 'badId' })));
  }
  return inPlace.map(({ row }) => row);
}

function badRow({ table, row, note }: Parsed['rejected'][number], stored: StoredRows): BadRow[] {
  const found = stored.get(table)?.find((one) => one.row === row);
  return found ? [{ table, id: found.id, row, reason: note.code }] : [];
}

function withTitle({ plan, notes }: Parsed, title: string): Plan {
  if (!notes.some(({ code }) => code === 'settingsRestored')) return plan;
  return { ...plan, settings: { [SETTINGS_ID]: { ...settingsOf(plan), title } } };
}

/** The stored rows in the shape of a plan, those set aside left out. */
function asTheyLie(raw: RawTables, bad: readonly BadRow[]): Plan {
  const aside = new Set(bad.map(({ row }) => row));
  const tables = TABLES.map((table) => {
    const rows = (raw[table] ?? []).filter((row) => !aside.has(row)) as { readonly id: string }[];
    return [table, Object.fromEntries(rows.map((row) => [row.id, row]))] as const;
  });
  return Object.fromEntries(tables) as unknown as Plan;
}

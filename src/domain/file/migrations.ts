/** A file's tables before they are checked: rows of any shape. */
export type RawTables = Readonly<Record<string, readonly unknown[]>>;
type RawRow = Readonly<Record<string, unknown>>;

/** One step of the format, from the version before it. */
export interface Migration {
  /** What changed, for whoever reads old files. */
  readonly change: string;
  readonly migrate: (tables: RawTables) => RawTables;
}

/**
 * Append-only: number n leads from version n to version n + 1, and a frozen file of every version shows that it still
 * does. Rows are not yet checked here, so a migration takes nothing for granted (see `eachRow`).
 */
const MIGRATIONS: readonly Migration[] = [];

/** The version this app writes. */
export const versionAfter = (migrations: readonly Migration[] = MIGRATIONS): number => migrations.length + 1;

/** Tables of an older version as they would be written today. */
export const migrated = (
  tables: RawTables,
  version: number,
  migrations: readonly Migration[] = MIGRATIONS,
): RawTables => migrations.slice(version - 1).reduce((before, { migrate }) => migrate(before), tables);

/** The tables with every row of one of them changed; what is no row is left for the check to report. */
export function eachRow(tables: RawTables, table: string, change: (row: RawRow) => RawRow): RawTables {
  const rows = Object.hasOwn(tables, table) ? tables[table] : undefined;
  if (!rows) return tables;
  const isRow = (row: unknown): row is RawRow =>
    typeof row === 'object' && row !== null && !Array.isArray(row);
  return { ...tables, [table]: rows.map((row) => (isRow(row) ? change(row) : row)) };
}

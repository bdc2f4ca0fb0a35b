import { applyDiff } from '../../domain/apply-diff.ts';
import { asChange, type Diff } from '../../domain/diff.ts';
import { SETTINGS_ID } from '../../domain/ids.ts';
import { isKind, nodeSchema } from '../../domain/kinds/index.ts';
import { emptyPlan, type Plan, TABLES, type TableName } from '../../domain/plan.ts';
import { repairs } from '../../domain/repair.ts';
import { tableDefinitions } from '../../domain/rows/index.ts';
import { schemaOf } from '../../domain/rows/table.ts';
import type { StoredRow } from '../database.ts';

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

export interface Fallback {
  readonly title: string;
  readonly now: string;
}

const schemas = new Map(
  TABLES.flatMap((table) => (table === 'nodes' ? [] : [[table, schemaOf(tableDefinitions[table])] as const])),
);

export function soundRows(stored: StoredRows, fallback: Fallback): SoundRows {
  const bad: BadRow[] = [];
  const tables = TABLES.map((table) => [table, readable(table, stored.get(table) ?? [], bad)] as const);
  const read = Object.fromEntries(tables) as unknown as Plan;
  const settings: Diff = read.settings[SETTINGS_ID] ? [] : newSettings(fallback);
  const whole = applyDiff(read, settings);
  const { changes } = repairs(whole);
  return { plan: applyDiff(whole, changes), bad, mending: [...settings, ...changes] };
}

function newSettings({ title, now }: Fallback): Diff {
  const after = emptyPlan(title, 'en', now).settings[SETTINGS_ID];
  return after ? [asChange({ table: 'settings', id: SETTINGS_ID, after: { ...after } })] : [];
}

function readable(table: TableName, stored: readonly StoredRow[], bad: BadRow[]): Record<string, unknown> {
  const rows: Record<string, unknown> = {};
  for (const { id, row } of stored) {
    const reason = whyBad(table, id, row);
    if (reason === null) rows[id] = row;
    else bad.push({ table, id, row, reason });
  }
  return rows;
}

function whyBad(table: TableName, id: string, row: unknown): string | null {
  const has = typeof row === 'object' && row !== null ? (row as Readonly<Record<string, unknown>>) : {};
  if (has['id'] !== id) return 'id';
  const kind = has['kind'];
  const schema = table === 'nodes' ? (isKind(kind) ? nodeSchema(kind) : undefined) : schemas.get(table);
  if (!schema) return 'kind';
  const read = schema.safeParse(row);
  return read.success ? null : (read.error.issues[0]?.path.join('.') ?? 'row');
}

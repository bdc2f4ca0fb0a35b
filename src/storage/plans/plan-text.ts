import { type Migration, type RawTables, versionAfter } from '../../domain/file/migrations.ts';
import { FORMAT } from '../../domain/file/parse-plan.ts';
import { parseTables } from '../../domain/file/parse-tables.ts';
import { writePlan } from '../../domain/file/write-plan.ts';
import { type Plan, rowsOf, settingsOf } from '../../domain/plan.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { StorageFailure } from '../contract.ts';
import type { StoredRows } from './sound-rows.ts';

/** A plan on its way into a backup: the text of its file, and what the list shows of it. */
export interface PlanText {
  readonly text: string;
  readonly title: string;
  readonly nodeCount: number;
}

export const planText = (plan: Plan): PlanText => ({
  text: writePlan(plan),
  title: settingsOf(plan).title,
  nodeCount: rowsOf(plan, 'nodes').length,
});

/** Rows of an older format as the file they would have been. */
export function oldText(title: string, rows: StoredRows, version: number): PlanText {
  const tables = Object.fromEntries(
    [...rows].map(([table, stored]) => [table, stored.map(({ row }) => row)]),
  );
  const text = JSON.stringify({ format: FORMAT, version, tables });
  return { text, title, nodeCount: rows.get('nodes')?.length ?? 0 };
}

/** Reads back what we wrote ourselves, however large it is. */
export function planFrom(text: string, migrations?: readonly Migration[]): Result<Plan, StorageFailure> {
  const { version = versionAfter(migrations), tables = {} } = JSON.parse(text) as {
    readonly version?: number;
    readonly tables?: RawTables;
  };
  const parsed = parseTables(tables, { version, ...(migrations && { migrations }) });
  if (parsed.ok) return ok(parsed.value.plan);
  return fail(
    parsed.error.code === 'tooNew'
      ? { code: 'newerSchema' }
      : { code: 'unreadable', detail: parsed.error.code },
  );
}

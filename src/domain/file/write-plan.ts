import { rowsById } from '../diff.ts';
import { type Plan, TABLES } from '../plan.ts';
import { versionAfter } from './migrations.ts';
import { FORMAT } from './parse-plan.ts';

/**
 * A plan as the text of its file. Rows by id and keys by name: the same plan gives the same bytes, however it came to
 * be, so that a file can be compared and kept under version control.
 */
export function writePlan(plan: Plan): string {
  const tables = Object.fromEntries(
    TABLES.map((table) => {
      const rows = rowsById(plan, table);
      const ids = Object.keys(rows).sort();
      return [table, ids.map((id) => sorted(rows[id]))];
    }),
  );
  return `${JSON.stringify({ format: FORMAT, version: versionAfter(), tables }, null, 2)}\n`;
}

/** Rows are never deeper than `MAX_DEPTH`. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, sorted(part)]),
  );
}

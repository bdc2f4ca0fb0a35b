import { asRowChange, type Diff, mergedRow, rowsById, type RowChange } from './diff.ts';
import type { Plan, TableName } from './plan.ts';
import { carryTree } from './tree/tree.ts';

/** The plan with these rows set and removed. */
export const applyDiff = (plan: Plan, changes: Diff): Plan => applied(plan, changes, ({ after }) => after);

/** The plan with each change merged field by field into what the row is by now (see `mergedRow`). */
export const mergeDiff = (plan: Plan, changes: Diff): Plan =>
  applied(plan, changes, (change) => mergedRow(rowsById(plan, change.table)[change.id], change));

function applied(plan: Plan, changes: Diff, resolve: (change: RowChange) => RowChange['after']): Plan {
  if (changes.length === 0) return plan;
  const tables = new Map<TableName, Record<string, unknown>>();
  for (const change of changes.map(asRowChange)) {
    const table = tables.get(change.table) ?? { ...rowsById(plan, change.table) };
    tables.set(change.table, table);
    const row = resolve(change);
    if (row) table[change.id] = row;
    else delete table[change.id];
  }
  const next = { ...plan, ...Object.fromEntries(tables) } as Plan;
  carryTree(plan, next, changes);
  return next;
}

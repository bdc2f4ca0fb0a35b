import { asChange, asRowChange, type Diff, mergedRow, type RowChange, rowIn, rowsById } from './diff.ts';
import { carryLists, copyTable } from './copy-table.ts';
import { carryIndexes } from './index-by.ts';
import type { Plan, TableName } from './plan.ts';
import { noteChanges } from './rows-changed.ts';
import { carryTree } from './tree/tree.ts';

/** The plan with these rows set and removed. */
export const applyDiff = (plan: Plan, changes: Diff): Plan => applied(plan, changes, ({ after }) => after);

/** The plan with each change merged field by field into what the row is by now (see `mergedRow`). */
export const mergeDiff = (plan: Plan, changes: Diff): Plan =>
  applied(plan, changes, (change, current) => mergedRow(current, change));

type AnyRow = RowChange['after'];

function applied(plan: Plan, changes: Diff, resolve: (change: RowChange, current: AnyRow) => AnyRow): Plan {
  const tables = new Map<TableName, { rows: Record<string, object>; changes: RowChange[] }>();
  for (const change of changes.map(asRowChange)) {
    const { table, id } = change;
    const before = rowIn(plan, table, id);
    const after = resolve(change, before);
    if (before === after) continue;
    const touched = tables.get(table) ?? { rows: copyTable(rowsById(plan, table)), changes: [] };
    tables.set(table, touched);
    touched.changes.push({ table, id, ...(before && { before }), ...(after && { after }) });
    if (after) touched.rows[id] = after;
    else delete touched.rows[id];
  }
  if (tables.size === 0) return plan;
  const next = {
    ...plan,
    ...Object.fromEntries([...tables].map(([table, { rows }]) => [table, rows])),
  } as Plan;
  for (const [table, touched] of tables) {
    carryLists(
      rowsById(plan, table),
      touched.rows,
      touched.changes.map(({ id }) => id),
    );
    carryIndexes(plan[table], touched.rows, touched.changes);
    noteChanges(plan[table], touched.rows, touched.changes);
  }
  carryTree(
    plan,
    next,
    [...tables.values()].flatMap((touched) => touched.changes.map(asChange)),
  );
  return next;
}

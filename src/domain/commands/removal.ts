import { rowIn } from '../diff.ts';
import { rowsWith } from '../index-by.ts';
import type { Plan, TableName } from '../plan.ts';
import { TABLES } from '../plan.ts';
import { referencesOf } from '../rows/index.ts';
import type { Draft } from './draft.ts';

interface RowName {
  readonly table: TableName;
  readonly id: string;
}

/** Removes rows and, as the tables' references say, whatever cannot be without them. */
export function removeRows(draft: Draft, rows: readonly RowName[]): void {
  const open = [...rows];
  const gone = new Set<string>();
  while (open.length > 0) {
    const row = open.pop()!;
    const key = `${row.table} ${row.id}`;
    if (gone.has(key)) continue;
    gone.add(key);
    draft.remove(row.table, row.id);
    for (const { table, id, field, onMissing } of referrers(draft.base, row)) {
      const points =
        (draft.get(table, id as never) as Record<string, unknown> | undefined)?.[field] === row.id;
      if (!points || gone.has(`${table} ${id}`)) continue;
      if (onMissing === 'drop') open.push({ table, id });
      else draft.patch(table, id as never, { [field]: undefined });
    }
  }
}

interface Referrer extends RowName {
  readonly field: string;
  readonly onMissing: 'drop' | 'clear';
}

const REFERENCES = TABLES.flatMap((table) =>
  Object.entries(referencesOf(table)).map(([field, reference]) => ({ table, field, ...reference })),
);

/**
 * The rows that pointed at this one before the command. Ids are unique within a table only: a reference that may lead
 * to several tables leads to the first of them that has such a row.
 */
const referrers = (plan: Plan, target: RowName): Referrer[] =>
  REFERENCES.filter(
    ({ to }) => to.find((table) => rowExists(plan, table, target.id)) === target.table,
  ).flatMap(({ table, field, onMissing }) =>
    rowsWith(plan, table, field as never, target.id).map(({ id }) => ({ table, id, field, onMissing })),
  );

export const rowExists = (plan: Plan, table: TableName, id: string): boolean =>
  rowIn(plan, table, id) !== undefined;

import type { Plan, Row, TableName } from './plan.ts';

type Index<T extends TableName> = ReadonlyMap<string, readonly Row<T>[]>;
const cache = new WeakMap<object, Map<string, ReadonlyMap<string, readonly unknown[]>>>();

/** The rows of a table grouped by one of their fields; made once per version of the table. */
export function indexBy<T extends TableName>(plan: Plan, table: T, field: keyof Row<T> & string): Index<T> {
  const rows = plan[table];
  let indexes = cache.get(rows);
  if (!indexes) cache.set(rows, (indexes = new Map()));
  let index = indexes.get(field);
  if (!index) indexes.set(field, (index = grouped(Object.values<Row<T>>(rows), field)));
  return index as Index<T>;
}

function grouped<R>(rows: readonly R[], field: keyof R): Map<string, R[]> {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    const key = row[field];
    if (typeof key !== 'string') continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** The rows whose `field` is `key`. */
export const rowsWith = <T extends TableName>(
  plan: Plan,
  table: T,
  field: keyof Row<T> & string,
  key: string,
): readonly Row<T>[] => indexBy(plan, table, field).get(key) ?? [];

type Rows = Readonly<Record<string, object>>;

/** One version of a table as lists, in the order it lists its rows. */
interface Listed {
  readonly ids: readonly string[];
  readonly rows: readonly object[];
}
const lists = new WeakMap<object, Listed>();

function listed(table: Rows): Listed {
  const known = lists.get(table);
  if (known) return known;
  // Not its values: the browser would sort all it lists once more.
  const ids = Object.keys(table);
  const made = { ids, rows: ids.map((id) => table[id]!) };
  lists.set(table, made);
  return made;
}

/** The ids of one version of a table, in the order it lists them. */
export const idsIn = (table: Rows): readonly string[] => listed(table).ids;

/** The rows of one version of a table, in that order. */
export const rowsIn = <R extends object>(table: Readonly<Record<string, R>>): readonly R[] =>
  listed(table).rows as readonly R[];

/**
 * A copy of a table to be changed. Browsers sort what they list of a large object, which takes most of the time that
 * spreading one takes; with ids and rows at hand 10,000 rows are copied in an eighth of it.
 */
export function copyTable<R extends object>(table: Readonly<Record<string, R>>): Record<string, R> {
  const { ids, rows } = listed(table);
  // Without a prototype to be asked about every id, until all are in.
  const copy = Object.create(null) as Record<string, R>;
  for (let at = 0; at < ids.length; at++) copy[ids[at]!] = rows[at] as R;
  return Object.setPrototypeOf(copy, Object.prototype) as Record<string, R>;
}

/** A change of more rows than this is not worth following: the lists are made anew when they are asked for. */
const FOLLOWED = 500;

/** Gives a changed copy its lists, by those of the table it is a copy of. */
export function carryLists(table: Rows, next: Rows, changed: readonly string[]): void {
  const known = lists.get(table);
  if (!known || changed.length > FOLLOWED) return;
  const ids = [...known.ids];
  const rows = [...known.rows];
  for (const id of new Set(changed)) {
    const [was, is] = [Object.hasOwn(table, id), Object.hasOwn(next, id)];
    const at = was ? ids.indexOf(id) : ids.length;
    if (is) [ids[at], rows[at]] = [id, next[id]!];
    else if (was) for (const list of [ids, rows]) list.splice(at, 1);
  }
  lists.set(next, { ids, rows });
}

/** A copy of a table with rows that it does not have yet. */
export function withRows<R extends { readonly id: string }>(
  table: Readonly<Record<string, R>>,
  added: readonly R[],
): Readonly<Record<string, R>> {
  const copy = copyTable(table);
  for (const row of added) copy[row.id] = row;
  const { ids, rows } = listed(table);
  lists.set(copy, { ids: [...ids, ...added.map(({ id }) => id)], rows: [...rows, ...added] });
  return copy;
}

import type { RowChange } from './diff.ts';
import type { Plan, Row, TableName } from './plan.ts';

interface Indexed {
  readonly id: string;
}
type Group = readonly Indexed[];
const NONE: Group = [];

/** One row alone as itself: of 10,000 goals nearly every one has one link from it, and a list of one costs more than it. */
type Held = Indexed | Group;
const isGroup = (held: Held): held is Group => Array.isArray(held);
const groupIn = (held: Held | undefined): Group =>
  held === undefined ? NONE : isGroup(held) ? held : [held];

/** Changes up to which an index is carried on to the next version of its table; past it, it is made anew when asked for. */
const CARRIED = 500;

/** The rows of one version of a table by the text in one of their fields. */
interface Index {
  /** As it was when it was made, shared by later versions. */
  readonly base: ReadonlyMap<string, Held>;
  /** The groups that have changed since. */
  readonly since: ReadonlyMap<string, Held>;
}

const cache = new WeakMap<object, Map<string, Index>>();

/** The rows whose `field` is `key`, in no particular order. */
export function rowsWith<T extends TableName>(
  plan: Plan,
  table: T,
  field: keyof Row<T> & string,
  key: string,
): readonly Row<T>[] {
  return groupOf(indexOf(plan[table], field), key) as unknown as readonly Row<T>[];
}

/**
 * Gives the next version of a table the indexes of the one before, mended where rows changed: an edit among 10,000
 * rows must not sort them all. `before` and `after` of a change are the rows as they stand in the two versions.
 */
export function carryIndexes(table: object, next: object, changes: readonly RowChange[]): void {
  const known = cache.get(table);
  if (!known || changes.length > CARRIED) return;
  const carried = new Map<string, Index>();
  for (const [field, index] of known) {
    if (index.since.size < CARRIED) carried.set(field, mended(index, field, changes));
  }
  cache.set(next, carried);
}

/**
 * Gives a table that only has more rows than another one the indexes of that one, with the rows added: many facts may
 * have come in on one day.
 */
export function extendIndexes(table: object, next: object, added: readonly object[]): void {
  const extended = new Map<string, Index>();
  for (const [field, { base, since }] of cache.get(table) ?? []) {
    const groups = new Map([...base, ...since]);
    for (const [key, group] of grouped(added, field))
      groups.set(key, [...groupIn(groups.get(key)), ...groupIn(group)]);
    extended.set(field, { base: groups, since: new Map() });
  }
  cache.set(next, extended);
}

function indexOf(rows: object, field: string): Index {
  let indexes = cache.get(rows);
  if (!indexes) cache.set(rows, (indexes = new Map()));
  let index = indexes.get(field);
  if (!index) indexes.set(field, (index = { base: grouped(Object.values(rows), field), since: new Map() }));
  return index;
}

const groupOf = ({ base, since }: Index, key: string): Group =>
  groupIn((since.size > 0 ? since.get(key) : undefined) ?? base.get(key));

function grouped(rows: readonly object[], field: string): Map<string, Held> {
  const groups = new Map<string, Indexed | Indexed[]>();
  for (const row of rows as readonly (Indexed & { readonly [field: string]: unknown })[]) {
    const key = row[field];
    if (typeof key !== 'string') continue;
    const held = groups.get(key);
    if (held === undefined) groups.set(key, row);
    else if (Array.isArray(held)) held.push(row);
    else groups.set(key, [held, row]);
  }
  // A list that has grown keeps room for more than it holds.
  for (const [key, held] of groups) if (Array.isArray(held) && held.length > 2) groups.set(key, [...held]);
  return groups;
}

function mended(index: Index, field: string, changes: readonly RowChange[]): Index {
  const since = new Map(index.since);
  const group = (key: string) => groupOf({ base: index.base, since }, key);
  for (const { id, before, after } of changes) {
    const [was, is] = [before?.[field], after?.[field]];
    if (typeof was === 'string')
      since.set(
        was,
        group(was).filter((row) => row.id !== id),
      );
    if (typeof is === 'string' && after) since.set(is, [...group(is), after]);
  }
  return { base: index.base, since };
}

import { asChange, asRowChange, type Diff, rowsById } from './diff.ts';
import type { NodeId } from './ids.ts';
import { rowsWith } from './index-by.ts';
import { loopLinks, ringHeads } from './loops.ts';
import { type Plan, rowsOf, TABLES, type TableName } from './plan.ts';
import { HOME_TYPES, type Link, LINK_TYPES, type LinkType } from './rows/link.ts';
import { referencesOf } from './rows/index.ts';

export type RepairCode = 'dangling' | 'twoHomes' | 'loop';
export interface Repair {
  readonly code: RepairCode;
  readonly table: TableName;
  readonly id: string;
  /** The field that led nowhere (`dangling`) or back to its own row (`loop`); a link in a loop goes as a whole. */
  readonly field?: string;
  /** The row could not be without it, and went. */
  readonly dropped?: true;
}

const NODES: readonly TableName[] = ['nodes'];

type Fields = Readonly<Record<string, unknown>>;
interface RowName {
  readonly table: TableName;
  readonly id: string;
}

/** Every field that refers to rows, and whether it can point at its own kind only. */
const REFERENCES = TABLES.flatMap((table) =>
  Object.entries(referencesOf(table)).map(([field, { to, onMissing }]) => ({ table, field, to, onMissing })),
);
const referencesFrom = (source: TableName) => REFERENCES.filter(({ table }) => table === source);
const OWN_KIND = REFERENCES.filter(
  ({ table, to, onMissing }) => onMissing === 'clear' && to.every((name) => name === table),
);

/**
 * What no longer fits, resolved the same way on every machine: references that lead nowhere are cleared or take their
 * row with them, of two homes the one with the lower id stays, and a loop is opened at its link (or its row, where
 * rows name a parent) with the highest id. `beyond` holds further rows that may be referred to: those of the plan that
 * a fragment is to be pasted into.
 */
export function repairs(
  plan: Plan,
  beyond?: Plan,
): { readonly changes: Diff; readonly notes: readonly Repair[] } {
  const work = new Repairs(plan, beyond);
  work.clearDangling();
  work.leaveOneHome();
  work.openLoops();
  return { changes: work.changes(), notes: work.notes };
}

class Repairs {
  readonly notes: Repair[] = [];
  readonly #plan: Plan;
  readonly #beyond: Plan | undefined;
  readonly #given: readonly Link[];
  readonly #touched = new Map<TableName, Map<string, Fields | null>>();

  constructor(plan: Plan, beyond: Plan | undefined) {
    this.#plan = plan;
    this.#beyond = beyond;
    this.#given = rowsOf(plan, 'links');
  }

  clearDangling(): void {
    for (const table of TABLES) {
      const rows: readonly (Fields & { readonly id: string })[] = rowsOf(this.#plan, table);
      for (const { field, to } of referencesFrom(table)) {
        for (const row of rows) {
          const target = row[field];
          if (typeof target === 'string' && !this.#exists(to, target)) this.#clearFrom({ table, id: row.id });
        }
      }
    }
  }

  leaveOneHome(): void {
    const lowest = new Map<NodeId, Link>();
    const spare: Link[] = [];
    for (const link of this.#links()) {
      if (!link.primary) continue;
      // What is not a home by its type, or leads to an arrow, only says so.
      if (!HOME_TYPES.has(link.type) || !this.#exists(NODES, link.to)) {
        spare.push(link);
        continue;
      }
      const rival = lowest.get(link.from);
      const isLower = !rival || link.id < rival.id;
      if (isLower) lowest.set(link.from, link);
      if (rival) spare.push(isLower ? rival : link);
    }
    for (const { id } of spare) this.#clear({ table: 'links', id }, 'primary', { code: 'twoHomes' });
  }

  openLoops(): void {
    const onLinks = this.#links().filter(({ to }) => !this.#exists(NODES, to));
    this.#dropLoops(ringHeads(new Map(onLinks.map(({ id, to }) => [id, to]))));
    for (const types of LOOPLESS) {
      const links = this.#links().filter(({ type }) => types.has(type));
      const isToNodes = types === HOME_TYPES && onLinks.length > 0;
      this.#dropLoops(loopLinks(isToNodes ? this.#onNodes(links) : links).map(({ id }) => id));
    }
    for (const { table, field } of OWN_KIND) {
      const parents = new Map<string, string>();
      for (const id in this.#plan[table]) {
        const parent = this.#at({ table, id })?.[field];
        if (typeof parent === 'string') parents.set(id, parent);
      }
      for (const id of ringHeads(parents)) this.#clear({ table, id }, field, { code: 'loop', field });
    }
  }

  #dropLoops(ids: readonly string[]): void {
    for (const id of ids) {
      for (const referrer of this.#drop({ table: 'links', id }, { code: 'loop' })) this.#clearFrom(referrer);
    }
  }

  /** The links with their ends on nodes: what bears on an arrow bears on the end of that. */
  #onNodes(links: readonly Link[]): Pick<Link, 'id' | 'from' | 'to'>[] {
    const ends = new Map<string, Link['to']>();
    const endOf = (link: Link): Link['to'] => {
      const path: string[] = [];
      let { to } = link;
      while (!this.#exists(NODES, to) && !ends.has(to)) {
        const next = this.#at({ table: 'links', id: to }) as unknown as Link | null;
        if (!next) break;
        path.push(to);
        to = next.to;
      }
      const end = ends.get(to) ?? to;
      for (const id of path) ends.set(id, end);
      return end;
    };
    return links.map((link) => ({ id: link.id, from: link.from, to: endOf(link) }));
  }

  changes(): Diff {
    const changes = [...this.#touched].flatMap(([table, rows]) =>
      [...rows].map(([id, row]) => {
        const before = rowsById(this.#plan, table)[id];
        return asChange({
          table,
          id,
          ...(before && { before }),
          ...(row && { after: row as typeof before & object }),
        });
      }),
    );
    return changes.filter((change) => asRowChange(change).before !== asRowChange(change).after);
  }

  /** The row, and whatever cannot be without it. */
  #clearFrom(start: RowName): void {
    const open = [start];
    for (let name = open.pop(); name; name = open.pop()) {
      for (const { table, field, to, onMissing } of REFERENCES) {
        if (table !== name.table) continue;
        const target = this.#at(name)?.[field];
        if (typeof target !== 'string' || this.#exists(to, target)) continue;
        const note = { code: 'dangling', field } as const;
        if (onMissing === 'clear') this.#clear(name, field, note);
        else for (const referrer of this.#drop(name, note)) open.push(referrer);
      }
    }
  }

  #clear(name: RowName, field: string, note: Pick<Repair, 'code' | 'field'>): void {
    const { [field]: _, ...rest } = this.#at(name) ?? {};
    this.#touch(name, rest);
    this.notes.push({ ...name, ...note });
  }

  /** The rows that pointed at the one dropped. */
  #drop(name: RowName, note: Pick<Repair, 'code' | 'field'>): RowName[] {
    this.#touch(name, null);
    this.notes.push({ ...name, ...note, dropped: true });
    return REFERENCES.filter(({ to }) => to.includes(name.table)).flatMap(({ table, field }) =>
      rowsWith(this.#plan, table, field as never, name.id).map(({ id }) => ({ table, id })),
    );
  }

  #links(): readonly Link[] {
    const touched = this.#touched.get('links');
    if (!touched) return this.#given;
    return this.#given.flatMap((link) => {
      const now = touched.get(link.id);
      return now === undefined ? link : ((now as unknown as Link | null) ?? []);
    });
  }

  #at({ table, id }: RowName): Fields | null {
    const touched = this.#touched.get(table)?.get(id);
    if (touched !== undefined) return touched;
    return Object.hasOwn(this.#plan[table], id) ? (rowsById(this.#plan, table)[id] ?? null) : null;
  }

  #touch({ table, id }: RowName, row: Fields | null): void {
    const rows = this.#touched.get(table) ?? new Map<string, Fields | null>();
    this.#touched.set(table, rows.set(id, row));
  }

  #exists(tables: readonly TableName[], id: string): boolean {
    for (const table of tables) {
      const touched = this.#touched.get(table)?.get(id);
      if (touched === undefined ? Object.hasOwn(this.#plan[table], id) : touched !== null) return true;
      if (this.#beyond && Object.hasOwn(this.#beyond[table], id)) return true;
    }
    return false;
  }
}

/** Types in which a ring means nothing: those a home in the tree may have, looked at together, and each of the others. */
const LOOPLESS: readonly ReadonlySet<LinkType>[] = [
  HOME_TYPES,
  ...LINK_TYPES.filter((type) => !HOME_TYPES.has(type)).map((type) => new Set([type])),
];

import { asChange, asRowChange, type Diff, rowsById } from './diff.ts';
import type { NodeId } from './ids.ts';
import { rowsWith } from './index-by.ts';
import { loopLinks, ringHeads } from './loops.ts';
import { type Plan, rowsOf, TABLES, type TableName } from './plan.ts';
import type { Link } from './rows/link.ts';
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

type Fields = Readonly<Record<string, unknown>>;
interface RowName {
  readonly table: TableName;
  readonly id: string;
}

/** Every field that refers to rows, and whether it can point at its own kind only. */
const REFERENCES = TABLES.flatMap((table) =>
  Object.entries(referencesOf(table)).map(([field, { to, onMissing }]) => ({ table, field, to, onMissing })),
);
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
  readonly #touched = new Map<string, { readonly name: RowName; readonly row: Fields | null }>();

  constructor(plan: Plan, beyond: Plan | undefined) {
    this.#plan = plan;
    this.#beyond = beyond;
  }

  clearDangling(): void {
    for (const table of new Set(REFERENCES.map((reference) => reference.table))) {
      for (const id in this.#plan[table]) this.#clearFrom({ table, id });
    }
  }

  leaveOneHome(): void {
    const homes = new Set<NodeId>();
    const primary = this.#links().filter((link) => link.primary);
    for (const link of primary.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
      if (homes.has(link.from)) this.#clear({ table: 'links', id: link.id }, 'primary', { code: 'twoHomes' });
      else homes.add(link.from);
    }
  }

  openLoops(): void {
    for (const types of LOOPLESS) {
      for (const { id } of loopLinks(this.#links().filter(({ type }) => types.has(type)))) {
        for (const referrer of this.#drop({ table: 'links', id }, { code: 'loop' }))
          this.#clearFrom(referrer);
      }
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

  changes(): Diff {
    const changes = [...this.#touched.values()].map(({ name: { table, id }, row }) => {
      const before = rowsById(this.#plan, table)[id];
      return asChange({
        table,
        id,
        ...(before && { before }),
        ...(row && { after: row as typeof before & object }),
      });
    });
    return changes.filter((change) => asRowChange(change).before !== asRowChange(change).after);
  }

  /** The row, and whatever cannot be without it. */
  #clearFrom(start: RowName): void {
    const open = [start];
    for (let name = open.pop(); name; name = open.pop()) {
      for (const { table, field, to, onMissing } of REFERENCES) {
        if (table !== name.table) continue;
        const target = this.#at(name)?.[field];
        if (typeof target !== 'string' || to.some((other) => this.#exists(other, target))) continue;
        const note = { code: 'dangling', field } as const;
        if (onMissing === 'clear') this.#clear(name, field, note);
        else for (const referrer of this.#drop(name, note)) open.push(referrer);
      }
    }
  }

  #clear(name: RowName, field: string, note: Pick<Repair, 'code' | 'field'>): void {
    const { [field]: _, ...rest } = this.#at(name) ?? {};
    this.#touched.set(`${name.table} ${name.id}`, { name, row: rest });
    this.notes.push({ ...name, ...note });
  }

  /** The rows that pointed at the one dropped. */
  #drop(name: RowName, note: Pick<Repair, 'code' | 'field'>): RowName[] {
    this.#touched.set(`${name.table} ${name.id}`, { name, row: null });
    this.notes.push({ ...name, ...note, dropped: true });
    return REFERENCES.filter(({ to }) => to.includes(name.table)).flatMap(({ table, field }) =>
      rowsWith(this.#plan, table, field as never, name.id).map(({ id }) => ({ table, id })),
    );
  }

  #links(): Link[] {
    return rowsOf(this.#plan, 'links').flatMap(
      ({ id }) => (this.#at({ table: 'links', id }) as unknown as Link | null) ?? [],
    );
  }

  #at({ table, id }: RowName): Fields | null {
    const touched = this.#touched.get(`${table} ${id}`);
    if (touched) return touched.row;
    return Object.hasOwn(this.#plan[table], id) ? (rowsById(this.#plan, table)[id] ?? null) : null;
  }

  #exists(table: TableName, id: string): boolean {
    return this.#at({ table, id }) !== null || Object.hasOwn(this.#beyond?.[table] ?? {}, id);
  }
}

/** Types in which a ring means nothing: those a home in the tree may have, looked at together, and the schedule. */
const LOOPLESS = [
  new Set(['contributes', 'conditions', 'threatens', 'learnedFrom']),
  new Set(['precedes']),
] as const;

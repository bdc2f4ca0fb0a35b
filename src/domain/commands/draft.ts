import { applyDiff } from '../apply-diff.ts';
import { asChange, type Diff, type RowChange, rowIn, sameValue } from '../diff.ts';
import type { Plan, Row, RowId, TableName } from '../plan.ts';

/**
 * A plan being changed by one command. It notes which rows are touched, so that the diff costs what changed and not
 * what exists.
 */
export class Draft {
  readonly base: Plan;
  readonly #touched = new Map<string, RowChange>();
  #plan: Plan | null = null;

  constructor(base: Plan) {
    this.base = base;
  }

  /** The plan as changed so far. */
  get plan(): Plan {
    this.#plan ??= applyDiff(this.base, this.diff());
    return this.#plan;
  }

  get<T extends TableName>(table: T, id: RowId<T>): Row<T> | undefined {
    const touched = this.#touched.get(`${table} ${id}`);
    return (touched ? touched.after : rowIn(this.base, table, id)) as Row<T> | undefined;
  }

  put<T extends TableName>(table: T, row: Row<T>): void {
    this.#set(table, row.id, row);
  }

  /** Writes some fields of a row that exists; `undefined` takes a field away. */
  patch<T extends TableName>(
    table: T,
    id: RowId<T>,
    fields: { readonly [K in keyof Row<T>]?: Row<T>[K] | undefined },
  ): void {
    const row: Record<string, unknown> = { ...this.get(table, id) };
    for (const [field, value] of Object.entries(fields)) {
      if (value === undefined) delete row[field];
      else row[field] = value;
    }
    this.#set(table, id, row);
  }

  remove(table: TableName, id: string): void {
    this.#set(table, id, undefined);
  }

  diff(): Diff {
    return [...this.#touched.values()].filter(({ before, after }) => before !== after).map(asChange);
  }

  #set(table: TableName, id: string, row: object | undefined): void {
    const before = rowIn(this.base, table, id);
    // A row that ends as it was is the row that was: writing the same again changes nothing.
    const after = sameValue(before, row) ? before : (row as RowChange['after']);
    this.#touched.set(`${table} ${id}`, { table, id, ...(before && { before }), ...(after && { after }) });
    this.#plan = null;
  }
}

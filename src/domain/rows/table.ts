import { type Fields, type RowOf, rowSchema } from '../field.ts';
import type { TableName } from '../plan.ts';

/** Where a field points, and what becomes of this row when its target is gone. */
export interface Reference {
  readonly to: readonly TableName[];
  readonly onMissing: 'drop' | 'clear';
}

export interface TableDefinition<F extends Fields = Fields> {
  readonly fields: F;
  readonly references: Readonly<Record<string, Reference>>;
}

export const defineTable = <const F extends Fields>(definition: TableDefinition<F>): TableDefinition<F> =>
  definition;
export type RowOfTable<T> = T extends TableDefinition<infer F> ? RowOf<F> : never;

export const schemaOf = (table: TableDefinition) => rowSchema(table.fields);

import type { Field } from '../field.ts';
import type { TableName } from '../plan.ts';
import { fieldsOfRow } from '../rows/fields-of-row.ts';

/** The fields of a sort of rows, made ready for reading many. */
export interface RowFields {
  readonly listed: readonly (readonly [name: string, field: Field<unknown>])[];
  readonly byName: ReadonlyMap<string, Field<unknown>>;
  /** How many of them no row is without. */
  readonly required: number;
}

/** By the kind of a node, or the table of any other row. */
const made = new Map<unknown, RowFields>();

/** Those of a row, which has a known kind if it is a node. */
export function rowFields(table: TableName, raw: Readonly<Record<string, unknown>>): RowFields {
  const sort = table === 'nodes' ? raw['kind'] : table;
  const known = made.get(sort);
  if (known) return known;
  const listed = Object.entries(fieldsOfRow(table, raw));
  const required = listed.filter(([, field]) => field.required).length;
  const fields = { listed, byName: new Map(listed), required };
  made.set(sort, fields);
  return fields;
}

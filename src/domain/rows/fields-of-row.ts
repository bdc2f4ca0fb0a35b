import type { Fields } from '../field.ts';
import { isKind, nodeFields } from '../kinds/index.ts';
import type { TableName } from '../plan.ts';
import { tableDefinitions } from './index.ts';

/** The fields of a row: those of its table or, for a node, of its kind. */
export function fieldsOfRow(table: TableName, row: unknown): Fields {
  if (table !== 'nodes') return tableDefinitions[table].fields;
  const kind = (row as { readonly kind?: unknown } | undefined)?.kind;
  return isKind(kind) ? nodeFields(kind) : {};
}

import type { Row, TableName } from '../plan.ts';
import { isHomeless } from '../rows/link.ts';
import { rowFields } from './row-fields.ts';
import { mouldedRow } from './row-mould.ts';
import { isForbidden } from './unsafe-part.ts';

/**
 * A row in which a glance at each field finds nothing to mend, to tell or to look into; undefined where `readRow` must
 * read with care. Nearly all rows of a plan are plain, and then reading them is little more than copying.
 */
export function plainRow(table: TableName, raw: Readonly<Record<string, unknown>>): Row | undefined {
  // The one row of its table is to have its one id.
  if (table === 'settings') return undefined;
  const { byName, required } = rowFields(table, raw);
  const names = Object.keys(raw);
  const row = mouldedRow(names);
  let missing = required;
  for (const name of names) {
    const field = byName.get(name);
    const value = field ? field.plain?.(raw[name]) : plainUnknown(name, raw[name]);
    if (value === undefined) return undefined;
    if (field?.required) missing--;
    row[name] = value;
  }
  if (missing > 0 || (table === 'links' && isHomeless(row))) return undefined;
  return row as unknown as Row;
}

/** What this version does not know is kept as it is, once nothing can lie hidden in it. */
const plainUnknown = (name: string, value: unknown): unknown =>
  isForbidden(name) || (typeof value === 'object' && value !== null) ? undefined : value;

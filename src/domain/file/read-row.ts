import type { Field } from '../field.ts';
import { SETTINGS_ID } from '../ids.ts';
import { isKind } from '../kinds/index.ts';
import type { Row, TableName } from '../plan.ts';
import { isHomeless } from '../rows/link.ts';
import { type Defaults, defaultField } from './default-field.ts';
import { NoteSink } from './note-sink.ts';
import { plainRow } from './plain-row.ts';
import { readField } from './read-field.ts';
import { type FileNote, type RejectionCode, shown } from './refusal.ts';
import { rowFields } from './row-fields.ts';
import { unsafePart } from './unsafe-part.ts';

export type Rejection = FileNote & { readonly code: RejectionCode };
export type ReadRow =
  | { readonly row: Row; readonly notes: readonly FileNote[] }
  | { readonly rejection: Rejection };

type Raw = Readonly<Record<string, unknown>>;
const isRow = (raw: unknown): raw is Raw => typeof raw === 'object' && raw !== null && !Array.isArray(raw);

const NO_NOTES: readonly FileNote[] = [];

/**
 * One row, mended where that is safe; fields that this version does not know are kept as they are. `index` is its place
 * in its table.
 */
export function readRow(table: TableName, raw: unknown, index: number, defaults: Defaults): ReadRow {
  const isReadable = isRow(raw) && (table !== 'nodes' || isKind(raw['kind']));
  const row = isReadable ? plainRow(table, raw) : undefined;
  return row ? { row, notes: NO_NOTES } : carefullyRead(table, raw, `${table}[${index}]`, defaults);
}

function carefullyRead(table: TableName, raw: unknown, path: string, defaults: Defaults): ReadRow {
  const sink = new NoteSink(raw);
  const reject = (...args: Parameters<NoteSink['rejection']>) => ({ rejection: sink.rejection(...args) });
  if (!isRow(raw)) return reject('notARow', path);
  const unsafe = unsafePart(raw, path);
  if (unsafe) return reject(unsafe.code, unsafe.path, unsafe.params);
  if (table === 'nodes' && !isKind(raw['kind']))
    return reject('unknownKind', `${path}.kind`, { kind: shown(raw['kind']) });
  const row: Record<string, unknown> = { ...raw };
  if (table === 'settings' && row['id'] !== SETTINGS_ID) row['id'] = SETTINGS_ID;
  for (const [name, field] of rowFields(table, raw).listed) {
    // Most optional fields of most rows.
    if (!field.required && row[name] === undefined && !(name in row)) continue;
    const place = `${path}.${name}`;
    const read = readOrDefault(field, row[name], () => defaultField(table, name, defaults), place, sink);
    // The order of siblings is not worth a file: a key that grew too long is made anew.
    if (sink.tooLong && name === 'order') sink.tooLong = undefined;
    if (sink.tooLong) return reject(sink.tooLong.code, sink.tooLong.path, sink.tooLong.params);
    if (read !== undefined) row[name] = read;
    else if (!field.required) delete row[name];
    else return reject(name === 'id' ? 'badId' : 'incomplete', place, { field: name });
  }
  if (table === 'links') withdrawHome(row, path, sink);
  return { row: row as unknown as Row, notes: sink.notes };
}

/** `undefined` where the field stays away, or where a required one has no safe default. */
function readOrDefault(
  field: Field<unknown>,
  raw: unknown,
  fallback: () => unknown,
  path: string,
  sink: NoteSink,
): unknown {
  if (field.required ? raw === undefined || raw === null : isEmpty(raw)) {
    return field.required ? defaulted(fallback, path, sink) : undefined;
  }
  const read = readField(field, raw, path, sink, fallback);
  if ('value' in read) return field.required || !isEmpty(read.value) ? read.value : undefined;
  if (field.required) return defaulted(fallback, path, sink);
  if (!sink.tooLong) sink.note(read.fault, path, { field: nameIn(path), value: shown(raw) });
  return undefined;
}

function defaulted(fallback: () => unknown, path: string, sink: NoteSink): unknown {
  const value = fallback();
  if (value !== undefined) sink.note('defaulted', path, { field: nameIn(path) });
  return value;
}

const nameIn = (path: string) => path.slice(path.lastIndexOf('.') + 1);
/** What a field that holds nothing may look like; such fields are left out of their row unless they are required. */
const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

function withdrawHome(row: Record<string, unknown>, path: string, sink: NoteSink): void {
  if (!isHomeless(row)) return;
  delete row['primary'];
  sink.note('noHome', `${path}.primary`);
}

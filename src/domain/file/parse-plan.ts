import { TABLES } from '../plan.ts';
import { fail, ok, type Result } from '../result.ts';
import { MAX_RECORDS } from './limits.ts';
import { type RawTables, versionAfter } from './migrations.ts';
import { type Parsed, type ParseOptions, parseTables } from './parse-tables.ts';
import { type FileNote, type FileRefusal, type FileRefusalCode, fileRefusal } from './refusal.ts';
import { unsafePart } from './unsafe-part.ts';

/** How a file of ours names itself. */
export const FORMAT = 'throughline';

type Raw = Readonly<Record<string, unknown>>;
const isGroup = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value of a plan file as a plan: refused with a place, or mended with a list of what was done. */
export function parsePlan(
  raw: unknown,
  options: Pick<ParseOptions, 'migrations'> = {},
): Result<Parsed, FileRefusal> {
  if (!isGroup(raw) || raw['format'] !== FORMAT) return fail(fileRefusal('notOurs'));
  const { version, tables } = raw;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return fail(fileRefusal('wrongShape', { path: 'version' }));
  const known = versionAfter(options.migrations);
  if (version > known) return fail(fileRefusal('tooNew', { version, known }));
  if (!isGroup(tables)) return fail(fileRefusal('wrongShape', { path: 'tables' }));
  const unsafe = unsafePart(raw);
  if (unsafe) return fail(fileRefusal(unsafe.code, { path: inTables(unsafe.path), ...unsafe.params }));
  const count = Object.values(tables).reduce<number>(
    (sum, rows) => sum + (Array.isArray(rows) ? rows.length : 0),
    0,
  );
  if (count > MAX_RECORDS) return fail(fileRefusal('tooManyRecords', { count, max: MAX_RECORDS }));
  const parsed = parseTables(tables as RawTables, { ...options, version });
  if (!parsed.ok) return parsed;
  const tooLong = parsed.value.rejected.find(({ note }) => REFUSED.has(note.code));
  if (tooLong) return fail(refusalOf(tooLong.note));
  return ok({ ...parsed.value, notes: [...unknownParts(raw, tables), ...parsed.value.notes] });
}

/** A row that is read alone may be set aside for these; in a file they show that it was not written by this app. */
const REFUSED: ReadonlySet<string> = new Set<FileRefusalCode>(['titleTooLong', 'noteTooLong']);
const refusalOf = ({ code, path, params }: FileNote) =>
  fileRefusal(code as FileRefusalCode, { path, ...params });

const inTables = (path: string) => path.replace(/^tables\./, '');

/** Parts beside the tables, and tables, that this version does not know: left out, and said so. */
function unknownParts(raw: Raw, tables: Raw): FileNote[] {
  const known = new Set<string>(['$schema', 'format', 'version', 'tables']);
  const paths = [
    ...Object.keys(raw).filter((key) => !known.has(key)),
    ...Object.keys(tables).filter((table) => !(TABLES as readonly string[]).includes(table)),
  ];
  return paths.map((path) => ({ code: 'unknownPart', path: path.slice(0, 100) }));
}

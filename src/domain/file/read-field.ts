import type { Field, Widget } from '../field.ts';
import { entryTable } from '../rows/entry.ts';
import { cleanText, cleanTitle, MAX_NOTE, MAX_TITLE } from '../text.ts';
import { MAX_ENTRIES } from './limits.ts';
import type { NoteSink } from './note-sink.ts';

/** A field as it may be stored, or why nothing can be made of it (where a text is too long, see the sink). */
export type ReadField = { readonly value: unknown } | { readonly fault: FieldFault };
type FieldFault = 'badNumber' | 'badDate' | 'badChoice' | 'badValue';

/** Texts are cleaned; a list or group loses its bad parts, or has them as in the `fallback`. */
export function readField(
  field: Field<unknown>,
  raw: unknown,
  path: string,
  sink: NoteSink,
  fallback: () => unknown,
): ReadField {
  if (isOversized(field, raw)) return { fault: 'badValue' };
  const value = cleaned(raw, field.widget, path, sink);
  const fault = { fault: FAULTS[field.widget] ?? 'badValue' };
  if (sink.tooLong) return fault;
  const faults = faultsIn(field, value);
  if (!faults) return { value };
  const mended = without(value, faults, path, fallback);
  if (mended === undefined || faultsIn(field, mended.value)) return fault;
  for (const place of mended.places) sink.note('badValue', place, { field: nameIn(place) });
  return mended;
}

const FAULTS: Partial<Readonly<Record<Widget, FieldFault>>> = {
  number: 'badNumber',
  basisPoints: 'badNumber',
  money: 'badNumber',
  scale: 'badNumber',
  day: 'badDate',
  choice: 'badChoice',
};

const nameIn = (path: string) => path.slice(path.lastIndexOf('.') + 1);

/** The validator lists every fault, and a million of them must not be listed; only an entry's `data` may be large. */
function isOversized(field: Field<unknown>, raw: unknown): boolean {
  if (typeof raw !== 'object' || raw === null || field === entryTable.fields.data) return false;
  return (Array.isArray(raw) ? raw.length : Object.keys(raw).length) > MAX_ENTRIES;
}

/** The keys or places of the parts that do not fit, or nothing if all do. */
function faultsIn(field: Field<unknown>, value: unknown): ReadonlySet<PropertyKey> | undefined {
  const result = field.schema().safeParse(value);
  if (result.success) return undefined;
  return new Set(result.error.issues.flatMap(({ path: [part] }) => (part === undefined ? [] : [part])));
}

interface Mended {
  readonly value: unknown;
  readonly places: readonly string[];
}

/** A list without its bad entries; a group with its bad parts as in the default, or without them. */
function without(
  value: unknown,
  faults: ReadonlySet<PropertyKey>,
  path: string,
  fallback: () => unknown,
): Mended | undefined {
  if (typeof value !== 'object' || value === null || faults.size === 0) return undefined;
  const places = [...faults].map((part) =>
    typeof part === 'number' ? `${path}[${part}]` : `${path}.${String(part)}`,
  );
  if (Array.isArray(value)) return { value: value.filter((_, at) => !faults.has(at)), places };
  const defaults = fallback() ?? {};
  const entries = [
    ...Object.entries(value).filter(([key]) => !faults.has(key)),
    ...Object.entries(defaults).filter(([key]) => faults.has(key)),
  ];
  return { value: Object.fromEntries(entries), places };
}

function cleaned(raw: unknown, widget: Widget, path: string, sink: NoteSink): unknown {
  if (typeof raw === 'number') return raw === 0 ? 0 : raw;
  if (widget === 'tags' && Array.isArray(raw)) {
    const texts = raw.map((tag, at) =>
      typeof tag === 'string' ? cleanedText(tag, 'line', `${path}[${at}]`, sink) : tag,
    );
    return [...new Set(texts)].filter((tag) => tag !== '');
  }
  if (typeof raw === 'string') return widget === 'hidden' ? raw : cleanedText(raw, widget, path, sink);
  if (widget === 'hidden' && typeof raw === 'object') return cleanedParts(raw, path, sink);
  return raw;
}

function cleanedText(raw: string, widget: Widget, path: string, sink: NoteSink): string {
  const [clean, max] = widget === 'note' ? [cleanText, MAX_NOTE] : [cleanTitle, MAX_TITLE];
  // Text far beyond the limit is not worth cleaning.
  const text = raw.length > 4 * max ? raw : clean(raw);
  if (text.length > max) {
    const code = widget === 'note' ? 'noteTooLong' : 'titleTooLong';
    sink.tooLong ??= { code, path, params: { length: text.length, max } };
  } else if (text !== raw) sink.note('textCleaned', path);
  return text;
}

/** Texts inside a group or list; nothing that lies deeper than `MAX_DEPTH` comes here. */
function cleanedParts(value: unknown, path: string, sink: NoteSink): unknown {
  if (typeof value === 'string') {
    const text = cleanText(value);
    if (text !== value) sink.note('textCleaned', path);
    return text;
  }
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((part, at) => cleanedParts(part, `${path}[${at}]`, sink));
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, cleanedParts(part, `${path}.${key}`, sink)]),
  );
}

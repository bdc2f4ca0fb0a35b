import type { TableName } from '../plan.ts';
import { type Refusal, refusal } from '../refusal.ts';
import { fail, ok, type Result } from '../result.ts';
import { fieldsOfRow } from '../rows/fields-of-row.ts';
import { cleanText, cleanTitle, MAX_NOTE, MAX_TITLE } from '../text.ts';
import type { Run } from './command.ts';
import { kindsOf } from './kinds-of.ts';
import { badReference } from './references.ts';
import { rowExists } from './removal.ts';

/**
 * New values for fields of rows of one table; `undefined` empties a field. Ids, kinds and ends of links are not
 * fields in this sense: they have commands of their own.
 */
export interface EditRows {
  readonly type: 'editRows';
  readonly table: TableName;
  readonly ids: readonly string[];
  readonly fields: Readonly<Record<string, unknown>>;
}

const FIXED = new Set(['id', 'from', 'to', 'order', 'nodeId', 'indicatorId', 'at', 'createdAt']);
const FIXED_IN: { readonly [T in TableName]?: readonly string[] } = {
  nodes: ['kind'],
  links: ['type', 'primary'],
};
const MARKED_ONLY = new Set<TableName>(['values', 'entries']);

export const editRows: Run<EditRows> = (draft, { table, ids, fields }) => {
  const existing = [...new Set(ids)].filter((id) => rowExists(draft.base, table, id));
  if (existing.length === 0) return fail(refusal('notFound'));
  for (const id of existing) {
    const row = draft.get(table, id as never);
    const checked = checkedFields(fieldsOfRow(table, row), fields, isFixed(table));
    if (!checked.ok) return checked;
    const no = badReference(draft, table, id, checked.value);
    if (no) return fail(no);
    draft.patch(table, id as never, checked.value);
  }
  const kind = table === 'nodes' ? kindsOf(draft.base, existing as never) : undefined;
  return ok({ count: existing.length, ...(kind && { kind }) });
};

/** Facts and entries are append-only (domain D5, D9): only what marks them may change, not what they say. */
const isFixed = (table: TableName) => (field: string) =>
  FIXED.has(field) ||
  (FIXED_IN[table]?.includes(field) ?? false) ||
  (MARKED_ONLY.has(table) && !['status', 'note', 'text'].includes(field));

/** The fields as they are stored: texts cleaned, emptied ones as `undefined`, everything validated. */
export function checkedFields(
  known: ReturnType<typeof fieldsOfRow>,
  given: Readonly<Record<string, unknown>>,
  isFixed: (field: string) => boolean,
): Result<Record<string, unknown>, Refusal> {
  const checked: Record<string, unknown> = {};
  for (const [name, raw] of Object.entries(given)) {
    const field = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!field || isFixed(name)) return fail(refusal('badValue', { field: name }));
    const value = cleaned(raw, field.widget);
    if (value === undefined && field.required && field.widget !== 'line')
      return fail(refusal('badValue', { field: name }));
    if (typeof value === 'string') {
      const max = field.widget === 'note' ? MAX_NOTE : MAX_TITLE;
      if (value.length > max) return fail(refusal('tooLong', { field: name, max }));
    }
    if (value !== undefined && !field.schema().safeParse(value).success)
      return fail(refusal('badValue', { field: name }));
    checked[name] = value === undefined && field.required ? '' : value;
  }
  return ok(checked);
}

function cleaned(value: unknown, widget: string): unknown {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'string') {
    const text = widget === 'note' ? cleanText(value) : cleanTitle(value);
    return text === '' ? undefined : text;
  }
  if (widget === 'tags' && Array.isArray(value)) {
    const texts = [...new Set(value.map((tag) => cleanTitle(String(tag))).filter((tag) => tag !== ''))];
    return texts.length > 0 ? texts : undefined;
  }
  // A negative zero would not survive a file.
  return value === 0 ? 0 : value;
}

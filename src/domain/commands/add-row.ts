import { rowsWith } from '../index-by.ts';
import type { Row, TableName } from '../plan.ts';
import { type Refusal, refusal } from '../refusal.ts';
import { fail, ok } from '../result.ts';
import { referencesOf, tableDefinitions } from '../rows/index.ts';
import { schemaOf } from '../rows/table.ts';
import { orderKeys } from '../tree/order-keys.ts';
import { type CommandContext, freshId, type Run } from './command.ts';
import type { Draft } from './draft.ts';
import { checkedFields } from './edit-rows.ts';
import { rowExists } from './removal.ts';

export type AddedTable = Exclude<TableName, 'settings' | 'nodes' | 'links' | 'positions'>;

/** A new indicator, value, period, party, role or entry; its id (unless given), and times, are filled in. */
export interface AddRow {
  readonly type: 'addRow';
  readonly table: AddedTable;
  readonly id?: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

export const addRow: Run<AddRow> = (draft, { table, id, fields }, context) => {
  const definition = tableDefinitions[table];
  const checked = checkedFields(definition.fields, fields, (name) => name === 'id');
  if (!checked.ok) return checked;
  const row: Record<string, unknown> = {
    id: id ?? freshId(context),
    ...automatic(draft, table, fields, context),
  };
  for (const [name, value] of Object.entries(checked.value)) if (value !== undefined) row[name] = value;
  const no = dangling(draft, table, row) ?? unlessValid(schemaOf(definition).safeParse(row).success);
  if (no) return fail(no);
  draft.put(table, row as unknown as Row<AddedTable>);
  return ok({ count: 1 });
};

const unlessValid = (valid: boolean): Refusal | undefined => (valid ? undefined : refusal('badValue'));

function automatic(
  draft: Draft,
  table: AddedTable,
  fields: AddRow['fields'],
  context: CommandContext,
): object {
  if (table === 'values' || table === 'entries') return { at: context.now };
  if (table !== 'indicators') return {};
  const siblings = rowsWith(draft.base, 'indicators', 'nodeId', String(fields['nodeId'])).map(
    ({ order }) => order,
  );
  return { order: lastKey(siblings), title: '' };
}

/** A key after the last of these. */
function lastKey(keys: readonly string[]): string {
  const last = keys.toSorted().at(-1);
  const nodes = last === undefined ? {} : { last: { order: last } };
  const [key] = orderKeys(
    { nodes } as never,
    last === undefined ? [] : (['last'] as never),
    last === undefined ? 0 : 1,
    1,
  ).keys;
  return key!;
}

function dangling(
  draft: Draft,
  table: AddedTable,
  row: Readonly<Record<string, unknown>>,
): Refusal | undefined {
  for (const [field, { to }] of Object.entries(referencesOf(table))) {
    const target = row[field];
    if (typeof target === 'string' && !to.some((name) => rowExists(draft.base, name, target))) {
      return refusal('notFound', { field });
    }
  }
  return undefined;
}

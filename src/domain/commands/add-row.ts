import { rowsWith } from '../index-by.ts';
import type { Row, TableName } from '../plan.ts';
import { refusal } from '../refusal.ts';
import { fail, ok } from '../result.ts';
import { tableDefinitions } from '../rows/index.ts';
import { schemaOf } from '../rows/table.ts';
import { keyAfter } from '../tree/order-keys.ts';
import { type CommandContext, freshId, type Run } from './command.ts';
import type { Draft } from './draft.ts';
import { checkedFields } from './edit-rows.ts';
import { badReference } from './references.ts';
import { rowExists } from './removal.ts';

export type AddedTable = Exclude<TableName, 'settings' | 'nodes' | 'links' | 'positions'>;

/** A new indicator, value, period, party, role or entry; its id (unless given), and times, are filled in. */
export interface AddRow {
  readonly type: 'addRow';
  readonly table: AddedTable;
  readonly id?: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

export const addRow: Run<AddRow> = (draft, command, context) => {
  const { table, fields } = command;
  const definition = tableDefinitions[table];
  const checked = checkedFields(definition.fields, fields, (name) => name === 'id');
  if (!checked.ok) return checked;
  const id = command.id ?? freshId<string>(context);
  if (rowExists(draft.base, table, id)) return fail(refusal('badValue', { field: 'id' }));
  const row: Record<string, unknown> = { id, ...automatic(draft, table, fields, context) };
  for (const [name, value] of Object.entries(checked.value)) if (value !== undefined) row[name] = value;
  if (!schemaOf(definition).safeParse(row).success) return fail(refusal('badValue'));
  const no = badReference(draft, table, id, row);
  if (no) return fail(no);
  draft.put(table, row as unknown as Row<AddedTable>);
  return ok({ count: 1 });
};

function automatic(
  draft: Draft,
  table: AddedTable,
  fields: AddRow['fields'],
  context: CommandContext,
): object {
  if (table === 'values' || table === 'entries') return { at: context.now };
  if (table !== 'indicators') return {};
  const siblings = rowsWith(draft.base, 'indicators', 'nodeId', String(fields['nodeId']));
  return { order: keyAfter(siblings.map(({ order }) => order)), title: '' };
}

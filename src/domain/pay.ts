import { rowsById, sameValue } from './diff.ts';
import type { Fields } from './field.ts';
import { KINDS, kindOf } from './kinds/index.ts';
import { type Plan, type TableName, TABLES } from './plan.ts';
import { HOLDS_ROWS, PAY_ENTRIES } from './rows/entry.ts';
import { fieldsOfRow } from './rows/fields-of-row.ts';
import { tableDefinitions } from './rows/index.ts';

type AnyRow = Readonly<Record<string, unknown>>;

const namesIn = (fields: Fields): string[] => Object.keys(fields).filter((name) => fields[name]?.pay);

/** The names of all fields that tell what somebody earns, wherever they are declared. */
const ALL_NAMES: ReadonlySet<string> = new Set(
  [...Object.values(tableDefinitions), ...KINDS.map(kindOf)].flatMap(({ fields }) => namesIn(fields)),
);

/** The fields of this row that tell what somebody earns; of an entry about pay, all it says. */
const payFields = (table: TableName, row: AnyRow): readonly string[] =>
  table === 'entries' && PAY_ENTRIES.has(String(row['type']))
    ? ['data', 'text']
    : namesIn(fieldsOfRow(table, row));

/** Whether a plan says anything of what somebody earns. */
export const hasPay = (plan: Plan): boolean =>
  TABLES.some((table) =>
    Object.values(rowsById(plan, table)).some((row) =>
      payFields(table, row).some((name) => row[name] !== undefined),
    ),
  );

/**
 * The plan without what anybody earns: for files, which travel. Every row is still there, since others may hang on it,
 * and what old entries hold of rows is told without pay too.
 */
export function withoutPay(plan: Plan): Plan {
  const tables = TABLES.map((table) => {
    const rows = Object.entries(rowsById(plan, table));
    return [table, Object.fromEntries(rows.map(([id, row]) => [id, rowWithoutPay(table, row)]))];
  });
  return Object.fromEntries(tables) as Plan;
}

/** One row without what anybody earns. */
export function rowWithoutPay(table: TableName, row: AnyRow): AnyRow {
  const bare: Record<string, unknown> = { ...row };
  for (const name of payFields(table, row)) delete bare[name];
  if (holdsRows(table, bare)) bare['data'] = bareData(bare['data']);
  return bare;
}

const holdsRows = (table: TableName, { type, data }: AnyRow): boolean =>
  table === 'entries' && HOLDS_ROWS.has(String(type)) && data !== undefined;

/** Copies of rows, at any depth. */
function bareData(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bareData);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) => (ALL_NAMES.has(key) ? [] : [[key, bareData(part)]])),
  );
}

/**
 * A row that comes from a file, with the pay that is known here: a file that says nothing of pay takes none away.
 * Copies of rows stay as they are here where the two differ in nothing else.
 */
export function withKnownPay<R extends AnyRow>(table: TableName, mine: R, other: R): R {
  const kept: Record<string, unknown> = { ...other };
  for (const name of payFields(table, mine)) {
    if (kept[name] === undefined && mine[name] !== undefined) kept[name] = mine[name];
  }
  if (holdsRows(table, mine) && sameValue(bareData(mine['data']), other['data'])) kept['data'] = mine['data'];
  return kept as R;
}

import { type Kept, keptAt, keptRow, TARGETS } from '../cycle/snapshot.ts';
import { rowIn, sameValue } from '../diff.ts';
import { SETTINGS_ID } from '../ids.ts';
import { isKind, nodeSchema } from '../kinds/index.ts';
import { type Plan, settingsOf, type TableName } from '../plan.ts';
import type { Entry } from '../rows/entry.ts';
import { tableDefinitions } from '../rows/index.ts';
import { schemaOf } from '../rows/table.ts';

type Row = Readonly<Record<string, unknown>> & { readonly id: string };
type Rows = Readonly<Record<string, Row>>;

const plans = new WeakMap<Kept, Plan>();
/** Whether a kept row is one; most of them are shared by many snapshots. */
const rows = new WeakMap<object, Row | null>();

/**
 * The plan as a snapshot shows it: its structure, indicators, targets, people and roles, without facts and entries.
 * Null where what the snapshot builds on is missing. Rows that are none are left out: a file may say anything.
 */
export function planAt(plan: Plan, snapshot: Entry): Plan | null {
  const kept = keptAt(plan, snapshot);
  if (!kept) return null;
  const known = plans.get(kept) ?? shown(plan, kept);
  plans.set(kept, known);
  return known;
}

const SHOWN = ['parties', 'periods', 'nodes', 'links', 'indicators', 'values', 'roles'] as const;
type Shown = (typeof SHOWN)[number];

function shown(plan: Plan, kept: Kept): Plan {
  const tables: Partial<Record<TableName, Rows>> = {};
  for (const table of SHOWN) {
    const found: Record<string, Row> = {};
    for (const [id, fields] of Object.entries(kept[table] ?? {})) {
      const row = rowOf(plan, table, id, fields);
      if (row) found[id] = row;
    }
    tables[table] = found;
  }
  const { nodes = {}, links = {}, indicators = {} } = tables;
  const isEnd = (id: unknown) =>
    typeof id === 'string' && (Object.hasOwn(nodes, id) || Object.hasOwn(links, id));
  // An arrow without its ends would lead out of the picture.
  tables.links = Object.fromEntries(
    Object.entries(links).filter(([, { from, to }]) => isEnd(from) && isEnd(to)),
  );
  tables.values = { ...tables.values, ...targetsOf(plan, indicators, kept) };
  const settings = { [SETTINGS_ID]: settingsOf(plan) };
  return { ...tables, settings, entries: {}, positions: {} } as unknown as Plan;
}

/** The targets that are kept with their indicators, as the values they were. */
function targetsOf(plan: Plan, indicators: Rows, kept: Kept): Rows {
  const { createdAt: at } = settingsOf(plan);
  const values: Record<string, Row> = {};
  for (const indicatorId of Object.keys(indicators)) {
    const targets = kept.indicators?.[indicatorId]?.[TARGETS];
    if (typeof targets !== 'object' || targets === null) continue;
    for (const [key, said] of Object.entries(targets)) {
      const what =
        typeof said === 'number' ? { amount: said } : typeof said === 'string' ? { text: said } : null;
      const id = `${indicatorId}:${key}`;
      const about = { id, indicatorId, kind: 'target', at, ...(key !== '' && { periodId: key }) };
      if (what) values[id] = { ...about, ...what };
    }
  }
  return values;
}

/** A kept row as a row; what is no longer as it is now, and may come from a file, is looked at closely. */
function rowOf(plan: Plan, table: Shown, id: string, fields: object): Row | null {
  const known = rows.get(fields);
  if (known !== undefined) return known;
  const { [TARGETS]: _, ...stored } = fields as Readonly<Record<string, unknown>>;
  const now = rowIn(plan, table, id);
  const isAsNow = now !== undefined && sameValue(keptRow(table, now), stored);
  const row: Row = { ...(table === 'indicators' ? stored : fields), id };
  const found = isAsNow || isSound(table, row) ? row : null;
  rows.set(fields, found);
  return found;
}

function isSound(table: Shown, row: Row): boolean {
  const kind = row['kind'];
  const schema =
    table === 'nodes' ? (isKind(kind) ? nodeSchema(kind) : null) : schemaOf(tableDefinitions[table]);
  return schema?.safeParse(row).success ?? false;
}

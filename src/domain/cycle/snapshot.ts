import { carryLists, copyTable } from '../copy-table.ts';
import type { CalendarDay } from '../date.ts';
import { sameValue } from '../diff.ts';
import type { PeriodId } from '../ids.ts';
import { isUsableId } from '../ids.ts';
import { type Plan, rowAt, rowsOf, type TableName } from '../plan.ts';
import type { Entry } from '../rows/entry.ts';
import { degreeIn } from './appraisal.ts';
import { rowsWith } from '../index-by.ts';
import type { Indicator } from '../rows/indicator.ts';
import type { Value } from '../rows/value.ts';
import { newer } from '../scoring/value-order.ts';
import { membersOf } from './members.ts';

export type SnapshotOf = 'baseline' | 'assignment' | 'change' | 'closing';

/** What a plan consists of at one moment: rows by table and id, without their ids. */
export type Kept = Readonly<Partial<Record<TableName, KeptTable>>>;
export type KeptTable = Readonly<Record<string, KeptRow>>;
export type KeptRow = Readonly<Record<string, unknown>>;

/** Rows and fields that differ from an earlier snapshot; null says that one has gone. */
type Delta = Readonly<Record<string, Readonly<Record<string, KeptRow | null>>>>;

/** The tables of a snapshot. Facts and entries carry their own dates and are never overwritten: they need none. */
const TABLES_KEPT = [
  'settings',
  'parties',
  'periods',
  'nodes',
  'links',
  'indicators',
  'values',
  'roles',
] as const;
export type TableKept = (typeof TABLES_KEPT)[number];

/** Of some tables only what an agreement is about: pay stays where it is, and so do the rules of a cycle. */
const FIELDS: { readonly [T in TableKept]?: readonly string[] } = {
  settings: ['policies'],
  parties: ['kind', 'name', 'parentId'],
  periods: ['title', 'type', 'start', 'end', 'parentId'],
  values: [
    'indicatorId',
    'periodId',
    'kind',
    'amount',
    'text',
    'numerator',
    'denominator',
    'weightBp',
    'date',
    'at',
  ],
};
const AGREED_VALUES: ReadonlySet<string> = new Set(['baseline', 'target', 'milestone']);

/** What of a plan goes into a snapshot. */
function keptOf(plan: Plan): Kept {
  const kept: Partial<Record<TableName, KeptTable>> = {};
  for (const table of TABLES_KEPT) {
    const rows: Record<string, KeptRow> = {};
    for (const row of rowsOf(plan, table)) {
      if (isLeftOut(table, row)) continue;
      rows[row.id] = table === 'indicators' ? withTargets(plan, row as Indicator) : keptRow(table, row);
    }
    kept[table] = rows;
  }
  return kept;
}

/** A target that only names a number or words is kept with its indicator: there is one for every period. */
const isLeftOut = (table: TableKept, row: KeptRow): boolean =>
  table === 'values' &&
  (!AGREED_VALUES.has(String(row['kind'])) || row['status'] === 'rejected' || isPlainTarget(row));

const isPlainTarget = ({ kind, numerator }: KeptRow): boolean => kind === 'target' && numerator === undefined;

/** What an indicator aims at, by period (empty for none): the target that counts there. */
export const TARGETS = 'targets';

function withTargets(plan: Plan, indicator: Indicator): KeptRow {
  const row = keptRow('indicators', indicator);
  const counting = new Map<string, Value>();
  for (const value of rowsWith(plan, 'values', 'indicatorId', indicator.id)) {
    if (value.status === 'rejected' || !isPlainTarget(value)) continue;
    const key = value.periodId ?? '';
    counting.set(key, newer(counting.get(key), value));
  }
  if (counting.size === 0) return row;
  const targets = [...counting].map(([key, { amount, text }]) => [key, amount ?? text ?? ''] as const);
  return { ...row, [TARGETS]: Object.fromEntries(targets) };
}

/** Whether what is kept of a row says all that would be kept of it now. */
export function isAsKept(table: TableKept, row: KeptRow, kept: KeptRow): boolean {
  const fields: readonly string[] = FIELDS[table] ?? Object.keys(row);
  for (const field of fields) if (field !== 'id' && !sameValue(row[field], kept[field])) return false;
  for (const field in kept) if (field !== TARGETS && row[field] === undefined) return false;
  return true;
}

/** Whether all fields of a table are kept. */
export const isKeptWhole = (table: TableKept): boolean => FIELDS[table] === undefined;

/** What of a row is kept. */
function keptRow(table: TableKept, row: KeptRow): KeptRow {
  const fields = FIELDS[table] ?? Object.keys(row).filter((field) => field !== 'id');
  const kept: Record<string, unknown> = {};
  for (const field of fields) if (row[field] !== undefined) kept[field] = row[field];
  return kept;
}

/**
 * What an entry of the type `snapshot` holds: only what differs from the snapshot before it, whichever period that was
 * of; a plan of 2,000 goals that is agreed every month must not grow by itself each time.
 */
export function snapshotData(
  plan: Plan,
  periodId: PeriodId,
  of: SnapshotOf,
  today: CalendarDay,
): Readonly<Record<string, unknown>> {
  const before = latestSnapshot(plan);
  const rows = deltaBetween(before ? (keptAt(plan, before) ?? {}) : {}, keptOf(plan));
  return {
    of,
    ...(before && keptAt(plan, before) && { on: before.id }),
    rows,
    ...(of === 'closing' && { degreesBp: degreesOf(plan, periodId, today) }),
  };
}

/** How far each goal got by then, in basis points: later facts and other rules change it no more. */
function degreesOf(plan: Plan, periodId: PeriodId, today: CalendarDay): Readonly<Record<string, number>> {
  const period = rowAt(plan, 'periods', periodId);
  const degrees: Record<string, number> = {};
  for (const id of period ? membersOf(plan, periodId) : []) {
    const degreeBp = period ? degreeIn(plan, id, period, today) : null;
    if (degreeBp !== null) degrees[id] = degreeBp;
  }
  return degrees;
}

const isSnapshot = ({ type, data }: Entry): boolean =>
  type === 'snapshot' && typeof data?.['rows'] === 'object';

const snapshots = new WeakMap<Plan['entries'], readonly Entry[]>();

/** All snapshots of a plan, oldest first. */
export function snapshotsOf(plan: Plan): readonly Entry[] {
  const found =
    snapshots.get(plan.entries) ??
    rowsOf(plan, 'entries')
      .filter(isSnapshot)
      .sort((a, b) => (a.at === b.at ? depthOf(plan, a) - depthOf(plan, b) : a.at < b.at ? -1 : 1));
  snapshots.set(plan.entries, found);
  return found;
}

const latestSnapshot = (plan: Plan): Entry | undefined => snapshotsOf(plan).at(-1);

/** Two of one moment stand on one another. */
const depthOf = (plan: Plan, entry: Entry): number => chainOf(plan, entry)?.length ?? 0;

/** A snapshot and those it builds on, the first one first; null where one of them is missing. */
function chainOf(plan: Plan, entry: Entry): readonly Entry[] | null {
  const chain: Entry[] = [];
  const seen = new Set<string>();
  let at: Entry | undefined = entry;
  while (at) {
    if (seen.has(at.id) || !isSnapshot(at)) return null;
    seen.add(at.id);
    chain.push(at);
    const on: unknown = at.data?.['on'];
    if (on === undefined) return chain.reverse();
    at = typeof on === 'string' ? rowAt(plan, 'entries', on) : undefined;
  }
  return null;
}

const decoded = new WeakMap<Entry, { readonly on: Kept | undefined; readonly is: Kept }>();

/** What a snapshot shows, or null where the one it builds on is missing. */
export function keptAt(plan: Plan, entry: Entry): Kept | null {
  const chain = chainOf(plan, entry);
  if (!chain) return null;
  let kept: Kept | undefined;
  for (const each of chain) {
    const known = decoded.get(each);
    const is: Kept = known && known.on === kept ? known.is : withDelta(kept ?? {}, each.data?.['rows']);
    decoded.set(each, { on: kept, is });
    kept = is;
  }
  return kept ?? null;
}

function deltaBetween(before: Kept, after: Kept): Delta {
  const delta: Record<string, Record<string, KeptRow | null>> = {};
  for (const table of TABLES_KEPT) {
    const [was, is] = [before[table] ?? {}, after[table] ?? {}];
    const rows: Record<string, KeptRow | null> = {};
    for (const id in is) {
      const fields = Object.hasOwn(was, id) ? changedFields(was[id]!, is[id]!) : is[id]!;
      if (fields) rows[id] = fields;
    }
    for (const id in was) if (!Object.hasOwn(is, id)) rows[id] = null;
    if (Object.keys(rows).length > 0) delta[table] = rows;
  }
  return delta;
}

function changedFields(was: KeptRow, is: KeptRow): KeptRow | null {
  const fields: Record<string, unknown> = {};
  for (const field in is) if (!sameValue(was[field], is[field])) fields[field] = is[field];
  for (const field in was) if (!(field in is)) fields[field] = null;
  return Object.keys(fields).length > 0 ? fields : null;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads what a file may say of a delta: what has no usable name or is no row is passed over. */
function withDelta(before: Kept, delta: unknown): Kept {
  if (!isObject(delta)) return before;
  const kept: Partial<Record<TableName, KeptTable>> = { ...before };
  for (const table of TABLES_KEPT) {
    const changes = delta[table];
    if (!isObject(changes)) continue;
    const before = kept[table] ?? {};
    const rows = copyTable(before);
    for (const [id, fields] of Object.entries(changes)) {
      if (!isUsableId(id)) continue;
      if (fields === null) delete rows[id];
      else if (isObject(fields)) rows[id] = withFields(rows[id], fields);
    }
    carryLists(before, rows, Object.keys(changes).filter(isUsableId));
    kept[table] = rows;
  }
  return kept;
}

function withFields(row: KeptRow | undefined, fields: KeptRow): KeptRow {
  const merged: Record<string, unknown> = { ...row };
  for (const [field, value] of Object.entries(fields)) {
    if (field === '__proto__') continue;
    if (value === null) delete merged[field];
    else merged[field] = value;
  }
  return merged;
}

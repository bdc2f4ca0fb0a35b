import {
  isAsKept,
  isKeptWhole,
  type Kept,
  keptAt,
  type KeptRow,
  type KeptTable,
  TARGETS,
} from '../cycle/snapshot.ts';
import { rowIn, sameValue } from '../diff.ts';
import type { Field, Fields } from '../field.ts';
import { isKind, type Kind, KINDS, nodeFields } from '../kinds/index.ts';
import { type Plan, settingsOf } from '../plan.ts';
import type { Entry } from '../rows/entry.ts';
import { tableDefinitions } from '../rows/index.ts';

type Row = Readonly<Record<string, unknown>> & { readonly id: string };
type Rows = Readonly<Record<string, Row>>;

const plans = new WeakMap<Kept, Plan>();
/** Whether a kept row is one; most of them are shared by many snapshots. */
const rows = new WeakMap<KeptRow, Row | null>();
/** The rows of a kept table, which is shared by all snapshots between which nothing in it changed. */
const tables = new WeakMap<KeptTable, Rows>();

/**
 * The plan as a snapshot shows it: its structure, indicators, targets, people and roles, without facts and entries.
 * Null where what the snapshot builds on is missing. Rows that are none are left out: a file may say anything. What did
 * not change between two snapshots, or since, they share: row by row and table by table.
 */
export function planAt(plan: Plan, snapshot: Entry): Plan | null {
  const kept = keptAt(plan, snapshot);
  if (!kept) return null;
  const known = plans.get(kept);
  if (known?.settings === plan.settings) return known;
  const found = known ? { ...known, settings: plan.settings } : shown(plan, kept);
  plans.set(kept, found);
  return found;
}

const SHOWN = ['parties', 'periods', 'nodes', 'links', 'indicators', 'values', 'roles'] as const;
type Shown = (typeof SHOWN)[number];

const NOTHING: KeptTable = {};
const NO_ENTRIES: Rows = {};

function shown(plan: Plan, kept: Kept): Plan {
  const [parties, periods, nodes, links, indicators, values, roles] = SHOWN.map((table) =>
    shownTable(plan, table, kept[table] ?? NOTHING),
  );
  return {
    parties,
    periods,
    nodes,
    links: linksWithin(links!, nodes!),
    indicators,
    values: withTargets(plan, kept.indicators ?? NOTHING, indicators!, values!),
    roles,
    settings: plan.settings,
    entries: NO_ENTRIES,
    positions: NO_ENTRIES,
  } as unknown as Plan;
}

function shownTable(plan: Plan, table: Shown, kept: KeptTable): Rows {
  const known = tables.get(kept);
  if (known) return known;
  const found: Record<string, Row> = {};
  for (const id of Object.keys(kept)) {
    const row = rowOf(plan, table, id, kept[id]!);
    if (row) found[id] = row;
  }
  tables.set(kept, found);
  return found;
}

/** An arrow without its ends would lead out of the picture. */
function linksWithin(links: Rows, nodes: Rows): Rows {
  const isEnd = (id: unknown) =>
    typeof id === 'string' && (Object.hasOwn(nodes, id) || Object.hasOwn(links, id));
  const isWhole = ({ from, to }: Row) => isEnd(from) && isEnd(to);
  const all = Object.entries(links);
  return all.every(([, link]) => isWhole(link))
    ? links
    : Object.fromEntries(all.filter(([, link]) => isWhole(link)));
}

/** The values of a snapshot by its indicators, which the targets are kept with, and by its other values. */
const allValues = new WeakMap<Rows, WeakMap<Rows, Rows>>();
const targetsKept = new WeakMap<KeptRow, readonly Row[]>();

function withTargets(plan: Plan, kept: KeptTable, indicators: Rows, values: Rows): Rows {
  const byValues = allValues.get(indicators) ?? new WeakMap<Rows, Rows>();
  allValues.set(indicators, byValues);
  const known = byValues.get(values);
  if (known) return known;
  const all: Record<string, Row> = { ...values };
  for (const id of Object.keys(indicators))
    for (const target of targetsOf(plan, id, kept[id]!)) all[target.id] = target;
  byValues.set(values, all);
  return all;
}

/** The targets that are kept with an indicator, as the values they were. */
function targetsOf(plan: Plan, indicatorId: string, kept: KeptRow): readonly Row[] {
  const known = targetsKept.get(kept);
  if (known) return known;
  const found: Row[] = [];
  const targets = kept[TARGETS];
  const { createdAt: at } = settingsOf(plan);
  for (const [key, said] of typeof targets === 'object' && targets !== null ? Object.entries(targets) : []) {
    if (typeof said !== 'number' && typeof said !== 'string') continue;
    const target: Record<string, unknown> & Row = {
      id: `${indicatorId}:${key}`,
      indicatorId,
      kind: 'target',
      at,
    };
    if (key !== '') target['periodId'] = key;
    target[typeof said === 'number' ? 'amount' : 'text'] = said;
    found.push(target);
  }
  targetsKept.set(kept, found);
  return found;
}

/** A kept row as a row; what is no longer as it is now, and may come from a file, is looked at closely. */
function rowOf(plan: Plan, table: Shown, id: string, kept: KeptRow): Row | null {
  const known = rows.get(kept);
  if (known !== undefined) return known;
  const now = rowIn(plan, table, id);
  const isAsNow = now !== undefined && isAsKept(table, now, kept);
  const found = isAsNow && isKeptWhole(table) ? now : newRow(table, id, kept, now, isAsNow);
  rows.set(kept, found);
  return found;
}

function newRow(table: Shown, id: string, kept: KeptRow, now: Row | undefined, isAsNow: boolean): Row | null {
  const { [TARGETS]: _, ...stored } = kept;
  const row: Row = { ...(table === 'indicators' ? stored : kept), id };
  return isAsNow || isSound(table, row, now) ? row : null;
}

type NamedFields = readonly (readonly [string, Field<unknown>])[];
const named = (fields: Fields): NamedFields => Object.entries(fields);
const FIELDS_OF_KINDS = new Map<Kind, NamedFields>(KINDS.map((kind) => [kind, named(nodeFields(kind))]));

/** Whether every field holds what it may; what it holds now as well has been looked at when the plan was opened. */
function isSound(table: Shown, row: Row, now: Row | undefined): boolean {
  if (table !== 'nodes') return isSoundIn(named(tableDefinitions[table].fields), row, now);
  const kind = row['kind'];
  const fields = isKind(kind) && FIELDS_OF_KINDS.get(kind);
  return fields ? isSoundIn(fields, row, now?.['kind'] === kind ? now : undefined) : false;
}

const isSoundIn = (fields: NamedFields, row: Row, now: Row | undefined): boolean =>
  fields.every(([name, { schema, required }]) => {
    const value = row[name];
    if (value === undefined) return required !== true;
    return (now !== undefined && sameValue(now[name], value)) || schema().safeParse(value).success;
  });

import { idsIn, rowsIn } from './copy-table.ts';
import type {
  EntryId,
  IndicatorId,
  LinkId,
  NodeId,
  PartyId,
  PeriodId,
  PositionId,
  RoleId,
  SettingsId,
  ValueId,
} from './ids.ts';
import { SETTINGS_ID } from './ids.ts';
import type { Node } from './kinds/index.ts';
import type { Entry } from './rows/entry.ts';
import type { Indicator } from './rows/indicator.ts';
import type { Link } from './rows/link.ts';
import type { Party } from './rows/party.ts';
import type { Period } from './rows/period.ts';
import type { Position } from './rows/position.ts';
import type { Role } from './rows/role.ts';
import { defaultSettings, type Settings } from './rows/settings.ts';
import type { Value } from './rows/value.ts';

export interface RowTypes {
  settings: Settings;
  nodes: Node;
  links: Link;
  indicators: Indicator;
  values: Value;
  periods: Period;
  parties: Party;
  roles: Role;
  entries: Entry;
  positions: Position;
}
interface RowIds {
  settings: SettingsId;
  nodes: NodeId;
  links: LinkId;
  indicators: IndicatorId;
  values: ValueId;
  periods: PeriodId;
  parties: PartyId;
  roles: RoleId;
  entries: EntryId;
  positions: PositionId;
}
export type TableName = keyof RowTypes;
export type Row<T extends TableName = TableName> = RowTypes[T];
export type RowId<T extends TableName = TableName> = RowIds[T];
export type Table<T extends TableName> = Readonly<Record<RowIds[T], RowTypes[T]>>;

/** One connected plan: tables of rows by id; immutable, structurally shared, plain JSON values. */
export type Plan = { readonly [T in TableName]: Table<T> };

/** Referenced tables stand before those that refer to them. */
export const TABLES = [
  'settings',
  'parties',
  'periods',
  'nodes',
  'links',
  'indicators',
  'values',
  'roles',
  'entries',
  'positions',
] as const satisfies readonly TableName[];

const NO_ROWS = {
  parties: {},
  periods: {},
  nodes: {},
  links: {},
  indicators: {},
  values: {},
  roles: {},
  entries: {},
  positions: {},
} as const;

export function emptyPlan(title: string, language: string, now: string): Plan {
  return { ...NO_ROWS, settings: { [SETTINGS_ID]: defaultSettings(title, language, now) } };
}

/** A plan always has its one settings row: `emptyPlan` makes it and `parse` restores it. */
export const settingsOf = (plan: Plan): Settings => plan.settings[SETTINGS_ID]!;

/** A row by its id, which may be any text: a table has no row `constructor`. */
export const rowAt = <T extends TableName>(plan: Plan, table: T, id: string): Row<T> | undefined =>
  Object.hasOwn(plan[table], id) ? plan[table][id as RowId<T>] : undefined;

/** The rows of a table, in no particular order. */
export const rowsOf = <T extends TableName>(plan: Plan, table: T): readonly Row<T>[] =>
  rowsIn<Row<T>>(plan[table]);

/** Whether a table has any row; asked at every change, so it lists nothing. */
export const hasRows = (plan: Plan, table: TableName): boolean => idsIn(plan[table]).length > 0;

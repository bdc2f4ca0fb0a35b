import type { TableName } from '../plan.ts';
import { entryTable } from './entry.ts';
import { indicatorTable } from './indicator.ts';
import { linkTable } from './link.ts';
import { partyTable } from './party.ts';
import { periodTable } from './period.ts';
import { positionTable } from './position.ts';
import { roleTable } from './role.ts';
import { settingsTable } from './settings.ts';
import type { TableDefinition } from './table.ts';
import { valueTable } from './value.ts';

/** Every table but `nodes`, whose fields depend on the kind (see `kinds`). */
export const tableDefinitions: Readonly<Record<Exclude<TableName, 'nodes'>, TableDefinition>> = {
  settings: settingsTable,
  parties: partyTable,
  periods: periodTable,
  links: linkTable,
  indicators: indicatorTable,
  values: valueTable,
  roles: roleTable,
  entries: entryTable,
  positions: positionTable,
};

/** What nodes of every kind that is planned in time may name. */
const NODE_REFERENCES: TableDefinition['references'] = { periodId: { to: ['periods'], onMissing: 'clear' } };

export const referencesOf = (table: TableName): TableDefinition['references'] =>
  table === 'nodes' ? NODE_REFERENCES : tableDefinitions[table].references;

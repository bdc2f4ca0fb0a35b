import { TABLES } from '../../../src/domain/plan.ts';
import { defaultSettings } from '../../../src/domain/rows/settings.ts';
import { NOW } from '../../support/context.ts';

const print = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
const settings = { ...defaultSettings('Plan', 'en', NOW) };
const tables = Object.fromEntries(TABLES.map((table) => [table, table === 'settings' ? [settings] : []]));

/** The text of a sound, empty plan file, some of its parts changed. */
export const planFile = (change: Readonly<Record<string, unknown>> = {}): string =>
  print({ format: 'throughline', version: 1, tables, ...change });

/** The same with these rows. */
export const rowsFile = (rows: Readonly<Record<string, readonly unknown[]>>): string =>
  planFile({ tables: { ...tables, ...rows } });

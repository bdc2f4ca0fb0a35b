import { GOAL_LEVELS } from '../kinds/goal.ts';
import type { TableName } from '../plan.ts';
import { defaultSettings, type Settings } from '../rows/settings.ts';

/** What a default may be made from. */
export interface Defaults {
  readonly settings: Settings;
  /** A key after all those given before, so that rows without one stand in the order of the file. */
  readonly nextOrder: () => string;
}

/** Before anything was written: facts without a date lose against those with one. */
const LONG_AGO = '1970-01-01T00:00:00.000Z';
export const settingsFor = (language: unknown): Settings =>
  defaultSettings('', typeof language === 'string' && language.length <= 35 ? language : 'en', LONG_AGO);

/** The value of a required field that a row lacks, where one is safe: it may be plain, but never untrue. */
export function defaultField(table: TableName, field: string, { settings, nextOrder }: Defaults): unknown {
  if (field === 'id') return undefined;
  if (table === 'settings') return settings[field as keyof Settings];
  if (field === 'order') return nextOrder();
  if (field === 'title' || field === 'name') return '';
  return SAFE[`${table}.${field}`] ?? (field === 'at' ? settings.createdAt : undefined);
}

const SAFE: Readonly<Record<string, string>> = {
  'nodes.level': GOAL_LEVELS[2],
  'parties.kind': 'person',
  'periods.type': 'custom',
  'entries.type': 'comment',
};

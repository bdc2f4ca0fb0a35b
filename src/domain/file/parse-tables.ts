import { generateKeyBetween } from 'fractional-indexing';
import { applyDiff } from '../apply-diff.ts';
import { SETTINGS_ID } from '../ids.ts';
import { emptyPlan, type Plan, TABLES, type TableName } from '../plan.ts';
import { type Repair, repairs } from '../repair.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Settings } from '../rows/settings.ts';
import { type Defaults, settingsFor } from './default-field.ts';
import { migrated, type Migration, type RawTables, versionAfter } from './migrations.ts';
import { NoteSink } from './note-sink.ts';
import { readRow } from './read-row.ts';
import { type FileNote, type FileRefusal, fileRefusal } from './refusal.ts';

/** A row that is not in the plan, as it came, and why. */
export interface RejectedRow {
  readonly table: TableName;
  readonly row: unknown;
  readonly note: FileNote;
}

export interface Parsed {
  /** Sound: every row valid, every reference leads somewhere, no loop, one home a node at most. */
  readonly plan: Plan;
  /** Everything that was mended or set aside; none for a plan this app wrote. */
  readonly notes: readonly FileNote[];
  readonly rejected: readonly RejectedRow[];
}

export interface ParseOptions {
  /** The version of the format the rows were written in; today's unless said otherwise. */
  readonly version?: number;
  readonly migrations?: readonly Migration[];
  /** A plan whose rows may be referred to as well. */
  readonly beyond?: Plan;
}

/**
 * Rows as they lie in a file or a database, made into a plan: migrated, checked one by one, then their references.
 * Refuses only a version that is newer than this app, and tables that are no lists.
 */
export function parseTables(raw: RawTables, options: ParseOptions = {}): Result<Parsed, FileRefusal> {
  const { migrations, beyond } = options;
  const known = versionAfter(migrations);
  const version = options.version ?? known;
  if (version > known) return fail(fileRefusal('tooNew', { version, known }));
  for (const table of TABLES) {
    if (Object.hasOwn(raw, table) && !Array.isArray(raw[table]))
      return fail(fileRefusal('wrongShape', { path: table }));
  }
  const reading = new TablesReading(migrated(raw, version, migrations));
  return ok(reading.mended(beyond));
}

type ReadTables = Record<TableName, Record<string, unknown>>;

class TablesReading {
  readonly #raw: RawTables;
  readonly #tables: ReadTables;
  readonly #notes: FileNote[] = [];
  readonly #rejected: RejectedRow[] = [];
  /** Where rows stand that were set aside. */
  readonly #aside = new Set<string>();
  /** Where all others stand, by table and id; asked for only if the rows do not fit together. */
  #places: ReadonlyMap<string, Place> | undefined;

  constructor(raw: RawTables) {
    this.#raw = raw;
    this.#tables = Object.fromEntries(TABLES.map((table) => [table, {}])) as ReadTables;
    const settings = this.#readSettings();
    for (const table of TABLES) if (table !== 'settings') this.#readTable(table, settings);
  }

  mended(beyond: Plan | undefined): Parsed {
    const plan = this.#tables as unknown as Plan;
    const { changes, notes } = repairs(plan, beyond);
    for (const repair of notes) this.#noteRepair(repair);
    return { plan: applyDiff(plan, changes), notes: this.#notes, rejected: this.#rejected };
  }

  #readSettings(): Settings {
    const [first] = this.#rows('settings');
    const language = (first as { readonly language?: unknown } | null | undefined)?.language;
    const settings = settingsFor(language);
    this.#readTable('settings', settings);
    const read = this.#tables.settings[SETTINGS_ID] as Settings | undefined;
    if (read) return read;
    this.#notes.push({ code: 'settingsRestored', path: 'settings' });
    this.#tables.settings = { ...emptyPlan('', 'en', settings.createdAt).settings };
    return settings;
  }

  #rows(table: TableName): readonly unknown[] {
    return (Object.hasOwn(this.#raw, table) ? this.#raw[table] : undefined) ?? [];
  }

  #readTable(table: TableName, settings: Settings): void {
    const defaults: Defaults = { settings, nextOrder: orderKeys() };
    const rows = this.#tables[table];
    for (const [index, raw] of this.#rows(table).entries()) {
      const read = readRow(table, raw, index, defaults);
      if ('rejection' in read) this.#setAside(table, index, read.rejection);
      else if (Object.hasOwn(rows, read.row.id)) {
        const path = pathOf(table, index);
        const note = new NoteSink(raw).rejection('duplicateId', path, { id: read.row.id });
        this.#setAside(table, index, note);
      } else {
        rows[read.row.id] = read.row;
        for (const note of read.notes) this.#notes.push(note);
      }
    }
  }

  #setAside(table: TableName, index: number, note: FileNote): void {
    this.#aside.add(pathOf(table, index));
    this.#reject(table, this.#rows(table)[index], note);
  }

  #reject(table: TableName, row: unknown, note: FileNote): void {
    this.#notes.push(note);
    this.#rejected.push({ table, row, note });
  }

  #noteRepair({ code, table, id, field, dropped }: Repair): void {
    this.#places ??= this.#placesOfRows();
    const { path, raw } = this.#places.get(`${table} ${id}`) ?? { path: table, raw: undefined };
    const sink = new NoteSink(raw);
    const place = field === undefined ? path : `${path}.${field}`;
    const params = field === undefined ? undefined : { field };
    if (dropped) {
      const why = code === 'dangling' ? 'danglingDropped' : 'loopDropped';
      this.#reject(table, raw, sink.rejection(why, place, params));
    } else {
      const what = code === 'twoHomes' ? code : code === 'dangling' ? 'danglingCleared' : 'loopCleared';
      sink.note(what, place, params);
      for (const note of sink.notes) this.#notes.push(note);
    }
  }

  #placesOfRows(): ReadonlyMap<string, Place> {
    const places = new Map<string, Place>();
    for (const table of TABLES) {
      for (const [index, raw] of this.#rows(table).entries()) {
        const path = pathOf(table, index);
        if (this.#aside.has(path)) continue;
        places.set(`${table} ${(raw as { readonly id: string }).id}`, { path, raw });
      }
    }
    return places;
  }
}

interface Place {
  readonly path: string;
  readonly raw: unknown;
}
const pathOf = (table: TableName, index: number) => `${table}[${index}]`;

/** Keys in rising order, for rows that have none. */
function orderKeys(): () => string {
  let last: string | null = null;
  return () => {
    last = generateKeyBetween(last, null);
    return last;
  };
}

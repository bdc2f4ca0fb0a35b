import { Dexie, type Table } from 'dexie';
import type { StoredEntry } from '../domain/journal.ts';
import { type Migration, versionAfter } from '../domain/file/migrations.ts';
import { TABLES, type TableName } from '../domain/plan.ts';
import type { PlanId, PlanSummary } from './contract.ts';
import { StorageError } from './failure.ts';

/** One row of a plan. It is kept whole and apart from its key, so that fields we do not know come back as they were. */
export interface StoredRow {
  readonly planId: PlanId;
  readonly id: string;
  readonly row: unknown;
}

/** A plan in the list, with what holds its rows and its journal together. */
export interface StoredSummary extends PlanSummary {
  readonly revision: number;
  /** Rows of all tables: fewer at the next load means that the storage has lost some. */
  readonly rowCount: number;
  /** The version of the file format that the rows are in. */
  readonly format: number;
}

export interface StoredJournalEntry extends StoredEntry {
  readonly planId: PlanId;
}

/** A row that could not be read, as it lay. */
export interface Quarantined {
  readonly planId: PlanId;
  readonly table: TableName;
  readonly id: string;
  readonly row: unknown;
  readonly reason: string;
  readonly at: string;
}

/**
 * What every writing transaction reads first and moves on. `sequence` only ever grows; `schema` is the newest format
 * that has been written here, and no version that does not know it writes any more.
 */
export interface DatabaseState {
  readonly key: 'database';
  readonly schema: number;
  readonly sequence: number;
  readonly plans: number;
}

const STATE_KEY = 'database';
const OPEN_TIMEOUT_MS = 8_000;

export interface DatabaseOptions {
  readonly name: string;
  readonly indexedDB: IDBFactory;
  readonly IDBKeyRange: typeof globalThis.IDBKeyRange;
  readonly migrations?: readonly Migration[] | undefined;
}

/**
 * The database of this browser: one Dexie table for each table of a plan, all keyed `[planId+id]`, so that the rows of
 * a plan are one range. Transactions are strictly durable: an acknowledged edit survives a power cut.
 */
export class Database extends Dexie {
  declare readonly plans: Table<StoredSummary, string>;
  declare readonly journal: Table<StoredJournalEntry, [string, number]>;
  declare readonly quarantine: Table<Quarantined, number>;
  declare readonly meta: Table<DatabaseState, string>;
  readonly migrations: readonly Migration[] | undefined;
  /** The format this version of the app writes. */
  readonly schema: number;
  /** The state after the last transaction of this tab that wrote. */
  lastState: DatabaseState | null = null;
  onWritten: (() => void) | null = null;
  /** Another tab runs a newer version, for which this connection has made way. */
  superseded = false;
  #reopening: Promise<void> | null = null;

  constructor({ name, indexedDB, IDBKeyRange, migrations }: DatabaseOptions) {
    super(name, { indexedDB, IDBKeyRange, chromeTransactionDurability: 'strict', cache: 'disabled' });
    this.migrations = migrations;
    this.schema = versionAfter(migrations);
    const rows = Object.fromEntries(TABLES.map((table) => [table, '[planId+id]']));
    this.version(1).stores({
      ...rows,
      plans: 'id',
      journal: '[planId+revision]',
      quarantine: '++,planId',
      meta: 'key',
    });
    this.on('populate', (transaction) => {
      void transaction.table('meta').add({ key: STATE_KEY, schema: this.schema, sequence: 0, plans: 0 });
    });
  }

  rows(table: TableName): Table<StoredRow, [string, string]> {
    return this.table(table);
  }

  rowsOf(table: TableName, planId: PlanId) {
    return this.rows(table)
      .where('[planId+id]')
      .between([planId, Dexie.minKey], [planId, Dexie.maxKey], true, true);
  }

  journalOf(planId: PlanId, from: number, to = Number.MAX_SAFE_INTEGER) {
    return this.journal.where('[planId+revision]').between([planId, from], [planId, to], true, true);
  }

  state(): Promise<DatabaseState | undefined> {
    return this.meta.get(STATE_KEY);
  }

  /**
   * Reads `tables` as they are at one moment. What has been read is given at once: the browser ends a transaction only
   * after all that was asked of it meanwhile, and that may be the ten thousand rows of a plan.
   */
  read<T>(tables: readonly string[], work: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.transaction('r', tables, () => work().then(resolve)).catch(reject);
    });
  }

  /**
   * One transaction that may write `tables` besides the summaries and the journal: all or nothing, and nothing if a
   * newer version of the app has written here. `plansDelta` is told of plans that come and go.
   */
  async write<T>(
    tables: readonly TableName[],
    work: (plansDelta: (by: number) => void) => Promise<T>,
  ): Promise<T> {
    const scope = [...tables, 'plans', 'journal', 'quarantine', 'meta'];
    const [state, value] = await this.transaction('rw', scope, async () => {
      const before = await this.state();
      if (!before) throw new StorageError('damaged', 'the database has no state');
      if (before.schema > this.schema) throw new StorageError('newerSchema');
      let plans = before.plans;
      const result = await work((by) => (plans += by));
      const after: DatabaseState = {
        ...before,
        schema: this.schema,
        sequence: before.sequence + 1,
        plans,
      };
      await this.meta.put(after);
      return [after, result] as const;
    });
    this.lastState = state;
    this.onWritten?.();
    return value;
  }

  /** Says that what is here is all there is, and of our own making. */
  async adopt(atLeast: number): Promise<void> {
    this.lastState = await this.transaction('rw', ['plans', 'meta'], async () => {
      const [before, plans] = [await this.state(), await this.plans.count()];
      const sequence = Math.max(before?.sequence ?? 0, atLeast);
      const after: DatabaseState = { key: STATE_KEY, schema: before?.schema ?? this.schema, sequence, plans };
      await this.meta.put(after);
      return after;
    });
    this.onWritten?.();
  }

  /** Opens, or gives up: a broken storage may leave the request unanswered. */
  async openInTime(): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new StorageError('timeout')), OPEN_TIMEOUT_MS);
    });
    try {
      await Promise.race([this.open(), late]);
    } finally {
      clearTimeout(timer);
    }
  }

  /** A fresh connection: what heals "Internal error opening backing store" and a connection the browser has cut. */
  reopen(): Promise<void> {
    if (this.superseded) return Promise.reject(new StorageError('newerSchema'));
    this.#reopening ??= this.#closeAndOpen().finally(() => {
      this.#reopening = null;
    });
    return this.#reopening;
  }

  async #closeAndOpen(): Promise<void> {
    this.close({ disableAutoOpen: false });
    await this.openInTime();
  }
}

import { expect, type Page } from '@playwright/test';
import { asRowChange, mergedRow, type RowChange, sameValue } from '../../../src/domain/diff.ts';
import type { StoredEntry } from '../../../src/domain/journal.ts';
import { TABLES } from '../../../src/domain/plan.ts';

interface StoredRow {
  readonly planId: string;
  readonly id: string;
  readonly row: NonNullable<RowChange['after']>;
}
interface StoredSummary {
  readonly id: string;
  readonly revision: number;
  readonly rowCount: number;
}

/** Everything that lies in the app's database, read past the app. */
export class Stored {
  readonly #stores: Readonly<Record<string, readonly unknown[]>>;

  constructor(stores: Readonly<Record<string, readonly unknown[]>>) {
    this.#stores = stores;
  }

  rows(table: string): readonly StoredRow[] {
    return (this.#stores[table] ?? []) as readonly StoredRow[];
  }
  get plans(): readonly StoredSummary[] {
    return (this.#stores['plans'] ?? []) as readonly StoredSummary[];
  }
  get journal(): readonly (StoredEntry & { readonly planId: string })[] {
    return (this.#stores['journal'] ?? []) as readonly (StoredEntry & { readonly planId: string })[];
  }
  get titles(): string[] {
    return this.rows('nodes').map(({ row }) => String(row['title']));
  }
  get rowCount(): number {
    return TABLES.reduce((sum, table) => sum + this.rows(table).length, 0);
  }

  /** Rows and journal tell the same: no row without its entry, no entry without its rows. */
  expectWhole(): void {
    for (const { id, revision } of this.plans) {
      const entries = this.journal.filter(({ planId }) => planId === id);
      expect(entries.map((entry) => entry.revision)).toEqual(entries.map((_, at) => at + 1));
      expect(entries).toHaveLength(revision);
      expect(this.#torn(id, entries)).toEqual([]);
    }
    expect(this.plans.reduce((sum, { rowCount }) => sum + rowCount, 0)).toBe(this.rowCount);
  }

  /** Rows that are not what their journal makes of them. */
  #torn(planId: string, entries: readonly StoredEntry[]): string[] {
    const told = new Map<string, RowChange['after']>();
    for (const change of entries.flatMap(({ changes }) => changes).map(asRowChange)) {
      const key = `${change.table} ${change.id}`;
      told.set(key, mergedRow(told.has(key) ? told.get(key) : change.before, change));
    }
    const lies = new Map<string, unknown>(
      TABLES.flatMap((table) =>
        this.rows(table)
          .filter((row) => row.planId === planId)
          .map(({ id, row }) => [`${table} ${id}`, row] as const),
      ),
    );
    return [...told].filter(([key, row]) => !sameValue(row, lies.get(key))).map(([key]) => key);
  }
}

export async function stored(page: Page, name = 'throughline'): Promise<Stored> {
  const stores = await page.evaluate(async (database) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('unreadable'));
      });
    const db = await done(indexedDB.open(database));
    const names = [...db.objectStoreNames];
    const transaction = db.transaction(names);
    const all = await Promise.all(names.map((store) => done(transaction.objectStore(store).getAll())));
    db.close();
    return Object.fromEntries(names.map((store, at) => [store, all[at] ?? []]));
  }, name);
  return new Stored(stores);
}

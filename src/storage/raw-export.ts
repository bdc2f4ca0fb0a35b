import { detailOf } from './failure.ts';

/** Everything a database holds, as it lies and as far as it can be read, past all that might stumble over it. */
export async function rawExport(indexedDB: IDBFactory, name: string): Promise<string> {
  const stores: Record<string, unknown> = {};
  try {
    const db = await openAsIs(indexedDB, name);
    for (const store of db.objectStoreNames) stores[store] = await readStore(db, store);
    db.close();
  } catch (error) {
    return JSON.stringify({ database: name, error: detailOf(error), stores });
  }
  return JSON.stringify({ database: name, stores });
}

function openAsIs(indexedDB: IDBFactory, name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    // There is no such database: looking must not make one.
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('open'));
    request.onblocked = () => reject(new Error('blocked'));
  });
}

/** Row by row: one that cannot be read ends its store, not the export. */
function readStore(db: IDBDatabase, store: string): Promise<unknown> {
  return new Promise((resolve) => {
    const rows: unknown[] = [];
    const request = db.transaction(store, 'readonly').objectStore(store).openCursor();
    request.onsuccess = () => {
      const cursor = request.result;
      if (!cursor) return resolve(rows);
      rows.push(cursor.value);
      cursor.continue();
    };
    request.onerror = () => resolve([...rows, { error: detailOf(request.error) }]);
  });
}

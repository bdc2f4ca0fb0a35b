import type { Migration } from '../domain/file/migrations.ts';
import { type Files, originFiles } from './files.ts';

/** What the storage asks of the browser; tests bring their own. */
export interface Surroundings {
  readonly indexedDB: IDBFactory | undefined;
  readonly IDBKeyRange: typeof globalThis.IDBKeyRange | undefined;
  /** For the marker: it must not lie in the database it tells about. */
  readonly localStorage: Pick<Storage, 'getItem' | 'setItem'> | undefined;
  /** Or why there are none. */
  readonly files: () => Promise<Files | string>;
  readonly locks: Pick<LockManager, 'request'> | undefined;
  readonly storage: Pick<StorageManager, 'estimate' | 'persist' | 'persisted'> | undefined;
  readonly now: () => Date;
  readonly newId: () => string;
  /** Those of the file format, unless a test plays a later version. */
  readonly migrations?: readonly Migration[];
}

export function browserSurroundings(): Surroundings {
  return {
    indexedDB: unlessForbidden(() => globalThis.indexedDB),
    IDBKeyRange: globalThis.IDBKeyRange,
    localStorage: unlessForbidden(() => globalThis.localStorage),
    files: originFiles,
    locks: navigator.locks,
    storage: navigator.storage,
    now: () => new Date(),
    newId: () => crypto.randomUUID(),
  };
}

/** A browser told to keep nothing throws as soon as one looks. */
function unlessForbidden<T>(look: () => T): T | undefined {
  try {
    return look() ?? undefined;
  } catch {
    return undefined;
  }
}

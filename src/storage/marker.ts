import type { Database } from './database.ts';
import type { Files } from './files.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * What is known outside the database about the database: a broken one may open empty, or older than it was, without a
 * word. `sequence` only grows, and is written here after it has been written there.
 */
export interface Marker {
  readonly database: string;
  readonly sequence: number;
  readonly plans: number;
}

const KEY = 'throughline.marker';
const FILE = 'marker.json';
const FILE_EVERY_MS = 10_000;
export const FIRST_DATABASE = 'throughline';

export function readLocalMarker(local: Surroundings['localStorage']): Marker | null {
  try {
    return asMarker(local?.getItem(KEY));
  } catch {
    return null;
  }
}

export async function readFileMarker(files: Files): Promise<Marker | null> {
  const bytes = await files.read(FILE).catch(() => null);
  return bytes && asMarker(new TextDecoder().decode(bytes));
}

function asMarker(text: string | null | undefined): Marker | null {
  const read: unknown = (() => {
    try {
      return JSON.parse(text ?? 'null');
    } catch {
      return null;
    }
  })();
  if (typeof read !== 'object' || read === null) return null;
  const { database, sequence, plans } = read as Readonly<Record<string, unknown>>;
  const isMarker = typeof database === 'string' && typeof sequence === 'number' && typeof plans === 'number';
  return isMarker ? { database, sequence, plans } : null;
}

export async function writeMarker(
  marker: Marker,
  local: Surroundings['localStorage'],
  files: Files | null,
): Promise<void> {
  const text = JSON.stringify(marker);
  try {
    local?.setItem(KEY, text);
  } catch {
    // No room or not allowed: the file beside it may do.
  }
  await files?.write(FILE, new TextEncoder().encode(text)).catch(() => {});
}

/** The name of the database that comes after this one. */
export function nextDatabase(name: string): string {
  const [, number = '1'] = /-(\d+)$/.exec(name) ?? [];
  return `${FIRST_DATABASE}-${Number(number) + 1}`;
}

/** Writes the marker after every change of the database, to its file now and then. */
export class MarkerKeeper {
  readonly #db: Database;
  readonly #local: Surroundings['localStorage'];
  readonly #files: Files | null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(db: Database, local: Surroundings['localStorage'], files: Files | null) {
    this.#db = db;
    this.#local = local;
    this.#files = files;
    db.onWritten = () => this.#keep();
  }

  close(): void {
    this.#db.onWritten = null;
    if (this.#timer !== undefined) this.#keepFile();
  }

  #keep(): void {
    const state = this.#db.lastState;
    const known = readLocalMarker(this.#local);
    // Another tab may be ahead, or may have begun another database.
    if (!state || (known && (known.database !== this.#db.name || known.sequence >= state.sequence))) return;
    const { sequence, plans } = state;
    void writeMarker({ database: this.#db.name, sequence, plans }, this.#local, null);
    this.#timer ??= setTimeout(() => this.#keepFile(), FILE_EVERY_MS);
  }

  #keepFile(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const known = readLocalMarker(this.#local);
    if (known) void writeMarker(known, undefined, this.#files);
  }
}

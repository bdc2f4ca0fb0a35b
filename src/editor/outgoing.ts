import type { JournalEntry } from '../domain/journal.ts';

type Listener = (entry: JournalEntry) => void;

/** The changes of this tab on their way out, in the order in which they were made. */
export class Outgoing {
  readonly #listeners = new Set<Listener>();
  #waiting: JournalEntry[] = [];

  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  add(entry: JournalEntry): void {
    this.#waiting.push(entry);
  }

  send(): void {
    if (this.#waiting.length === 0) return;
    const entries = this.#waiting;
    this.#waiting = [];
    for (const entry of entries) for (const listener of this.#listeners) listener(entry);
  }
}

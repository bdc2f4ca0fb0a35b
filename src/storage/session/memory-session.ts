import type { JournalEntry } from '../../domain/journal.ts';
import type { PlanId, PlanSession, SaveState } from '../contract.ts';
import { Listeners } from '../listeners.ts';

/** An open plan that lives in this tab's memory alone. Its changes are taken, yet never called saved. */
export class MemorySession implements PlanSession {
  readonly id: PlanId;
  readonly #take: (entry: JournalEntry) => void;
  readonly #onClose: (session: MemorySession) => void;
  readonly #stored = new Listeners<{ readonly type: 'acknowledged' }>();
  readonly #states = new Listeners<SaveState>();
  #saveState: SaveState;

  constructor(id: PlanId, take: (entry: JournalEntry) => void, onClose: (session: MemorySession) => void) {
    this.id = id;
    this.#take = take;
    this.#onClose = onClose;
    this.#saveState = { state: 'blocked', reason: 'noStorage', unsaved: 0 };
  }

  get saveState(): SaveState {
    return this.#saveState;
  }

  write(entry: JournalEntry): void {
    this.#take(entry);
    queueMicrotask(() => this.#stored.tell({ type: 'acknowledged' }));
  }

  onStored(listener: Parameters<PlanSession['onStored']>[0]): () => void {
    return this.#stored.add(listener);
  }
  onSaveState(listener: (state: SaveState) => void): () => void {
    return this.#states.add(listener);
  }
  /** Changes that no copy outside the browser contains. */
  setUnsaved(unsaved: number): void {
    this.#saveState = { state: 'blocked', reason: 'noStorage', unsaved };
    this.#states.tell(this.#saveState);
  }
  retry(): void {
    this.#states.tell(this.#saveState);
  }
  flush(): Promise<void> {
    return Promise.resolve();
  }
  close(): void {
    this.#onClose(this);
  }
}

import type { JournalEntry, StoredEntry } from '../../domain/journal.ts';
import type { Plan } from '../../domain/plan.ts';
import type { LoadedPlan, PlanId, PlanSession, SaveState } from '../contract.ts';
import type { Database } from '../database.ts';
import { reasonOf } from '../failure.ts';
import { Listeners } from '../listeners.ts';
import type { Tabs } from '../tabs.ts';
import { commitEntries, type QueuedEntry } from './commit-entries.ts';
import { foreignSince } from './foreign-since.ts';
import { NOTHING_TO_SAVE, nextSaving, retryDelayMs, type Saving, saveStateOf } from './save-state.ts';
import { StoredPlan } from './stored-plan.ts';

type StoredEvent =
  | { readonly type: 'acknowledged' }
  | { readonly type: 'foreign'; readonly entries: readonly StoredEntry[] };

/** Fast typing shares transactions, a pasted branch has one to itself. */
const MAX_BATCH_ENTRIES = 100;
const MAX_BATCH_CHANGES = 1_000;
/** What others wrote could not be read: a tab that lags a few seconds is better than one that stays behind. */
const READ_AGAIN_MS = 5_000;

export interface SessionOptions {
  readonly db: Database;
  readonly tabs: Tabs;
  readonly loaded: LoadedPlan;
  /** Names this session as a writer. */
  readonly writer: string;
  /** Everything queued is stored, for the moment. */
  readonly onSettled: (session: TabSession) => void;
  /** Closed, and nothing is left to write. */
  readonly onEnded: (session: TabSession) => void;
}

/** An open plan in the browser's database. One thing at a time: it either writes or reads what others wrote. */
export class TabSession implements PlanSession {
  readonly id: PlanId;
  readonly #options: SessionOptions;
  readonly #stored = new Listeners<StoredEvent>();
  readonly #states = new Listeners<SaveState>();
  readonly #plan: StoredPlan;
  readonly #stopTabs: () => void;
  #queue: readonly QueuedEntry[] = [];
  #revision: number;
  #foreignRevision: number;
  #saving: Saving = NOTHING_TO_SAVE;
  #saveState: SaveState = saveStateOf(NOTHING_TO_SAVE);
  #working: Promise<void> | null = null;
  #othersWrote = false;
  #connectionBroke = false;
  #retryTimer: ReturnType<typeof setTimeout> | undefined;
  #isClosed = false;

  constructor(options: SessionOptions) {
    const { loaded, tabs } = options;
    this.#options = options;
    this.id = loaded.id;
    this.#revision = loaded.revision;
    this.#foreignRevision = loaded.revision;
    this.#plan = new StoredPlan(loaded.plan);
    this.#stopTabs = tabs.listen((planId) => {
      if (planId === this.id) this.lookForOthers();
    }, this);
    this.lookForOthers();
  }

  get saveState(): SaveState {
    return this.#saveState;
  }

  /** The plan as stored, other writers' changes included as far as they have been seen. */
  get storedPlan(): Plan {
    return this.#plan.plan;
  }

  write(entry: JournalEntry): void {
    this.#queue = [...this.#queue, { entry, knows: this.#foreignRevision }];
    this.#advance({ type: 'queued' });
    if (this.#saveState.state === 'saving') this.#start();
  }

  onStored(listener: (event: StoredEvent) => void): () => void {
    return this.#stored.add(listener);
  }
  onSaveState(listener: (state: SaveState) => void): () => void {
    return this.#states.add(listener);
  }

  retry(): void {
    if (!this.#isStuck) this.#start();
  }

  async flush(): Promise<void> {
    if (this.#saveState.state === 'saving') this.#start();
    while (this.#working) await this.#working;
  }

  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#stopTabs();
    void this.flush().then(() => this.#endIfDone());
  }

  /** Reads what other writers have stored since; cheap when there is nothing. */
  lookForOthers(): void {
    this.#othersWrote = true;
    this.#start();
  }

  /** Another tab has brought a newer version of the app: nothing more is written from here. */
  supersede(): void {
    this.#advance({ type: 'failed', reason: 'newerSchema' });
  }

  /** Blocked for good. */
  get #isStuck(): boolean {
    const state = this.#saveState;
    return state.state === 'blocked' && retryDelayMs(state) === null;
  }

  #start(): void {
    if (this.#working) return;
    clearTimeout(this.#retryTimer);
    let failed = false;
    this.#working = this.#work()
      .catch((error: unknown) => {
        failed = true;
        this.#fail(error);
      })
      .finally(() => {
        this.#working = null;
        this.#rest(failed);
      });
  }

  async #work(): Promise<void> {
    // A microtask later: what one command writes in several entries goes into one transaction.
    await Promise.resolve();
    if (this.#connectionBroke) await this.#options.db.reopen();
    this.#connectionBroke = false;
    while (!this.#isStuck) {
      if (this.#othersWrote) await this.#read();
      else if (this.#queue.length > 0) await this.#writeBatch();
      else return;
    }
  }

  #rest(failed: boolean): void {
    const isMore = this.#queue.length > 0 || this.#othersWrote;
    // `saving` after a failure: what failed was reading, and something has been queued since.
    const mayGoOn = !failed || this.#saveState.state === 'saving';
    if (isMore && mayGoOn && !this.#isStuck) return this.#start();
    const delay = retryDelayMs(this.#saveState) ?? (isMore && !this.#isStuck ? READ_AGAIN_MS : null);
    if (delay !== null) this.#retryTimer = setTimeout(() => this.#start(), delay);
    if (this.#saveState.state === 'saved') this.#options.onSettled(this);
    this.#endIfDone();
  }

  async #read(): Promise<void> {
    const { db } = this.#options;
    this.#othersWrote = false;
    try {
      const { entries, revision } = await foreignSince(db, this.id, this.#revision, () => this.#plan.plan);
      this.#revision = revision;
      this.#receive(entries);
    } catch (error) {
      this.#othersWrote = true;
      throw error;
    }
  }

  async #writeBatch(): Promise<void> {
    const { db, writer, tabs } = this.#options;
    const batch = batchOf(this.#queue);
    const { id: planId } = this;
    const [revision, foreignRevision] = [this.#revision, this.#foreignRevision];
    const committed = await commitEntries(db, { planId, writer, queued: batch, revision, foreignRevision });
    if (committed.behind) {
      this.#othersWrote = true;
      return;
    }
    this.#revision = committed.revision;
    this.#receive(committed.foreign);
    this.#queue = this.#queue.slice(batch.length);
    for (const { entry } of batch) {
      this.#plan.add(entry);
      this.#stored.tell({ type: 'acknowledged' });
    }
    this.#advance({ type: 'stored', count: batch.length });
    tabs.tell(planId, this);
  }

  /** What is written from now on knows of these entries. */
  #receive(entries: readonly StoredEntry[]): void {
    const newest = entries.at(-1);
    if (!newest) return;
    this.#foreignRevision = newest.revision;
    for (const entry of entries) this.#plan.add(entry);
    this.#stored.tell({ type: 'foreign', entries });
  }

  #fail(error: unknown): void {
    const reason = reasonOf(error);
    this.#connectionBroke = reason === 'damaged' || reason === 'timeout';
    // What could only not be read says nothing about our own changes; it is read again in a while.
    if (this.#queue.length > 0 || reason === 'newerSchema' || reason === 'gone') {
      this.#advance({ type: 'failed', reason });
    }
  }

  #advance(event: Parameters<typeof nextSaving>[1]): void {
    this.#saving = nextSaving(this.#saving, event);
    this.#saveState = saveStateOf(this.#saving);
    this.#states.tell(this.#saveState);
  }

  #endIfDone(): void {
    if (this.#isClosed && (this.#queue.length === 0 || this.#isStuck)) this.#options.onEnded(this);
  }
}

function batchOf(queue: readonly QueuedEntry[]): readonly QueuedEntry[] {
  let [entries, changes] = [0, 0];
  for (const { entry } of queue) {
    changes += entry.changes.length;
    if (entries > 0 && (changes > MAX_BATCH_CHANGES || entries === MAX_BATCH_ENTRIES)) break;
    entries++;
  }
  return queue.slice(0, entries);
}

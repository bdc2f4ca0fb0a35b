import type { PlanSummary } from './contract.ts';
import type { Database, StoredSummary } from './database.ts';
import { Listeners } from './listeners.ts';
import type { Tabs } from './tabs.ts';

/** Reading the list after every keystroke would be too much of a good thing. */
const PAUSE_MS = 250;

/** The list of plans, read anew some moments after anything has been stored in any tab. */
export class PlanList {
  readonly #db: Database;
  readonly #listeners = new Listeners<readonly PlanSummary[]>();
  readonly #stopTabs: () => void;
  #known: readonly PlanSummary[] | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #count = 0;

  constructor(db: Database, tabs: Tabs) {
    this.#db = db;
    this.#stopTabs = tabs.listen(() => {
      this.#known = null;
      if (this.#count > 0) this.#timer ??= setTimeout(() => void this.#read(), PAUSE_MS);
    });
  }

  onPlans(listener: (plans: readonly PlanSummary[]) => void): () => void {
    const stop = this.#listeners.add(listener);
    this.#count++;
    if (this.#known) listener(this.#known);
    void this.#read();
    return () => {
      stop();
      this.#count--;
    };
  }

  close(): void {
    this.#stopTabs();
    clearTimeout(this.#timer);
  }

  async #read(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    // A storage that does not answer now says so where something is written; the last list known stands.
    const stored = await this.#db.plans.toArray().catch(() => null);
    if (!stored) return;
    this.#known = stored.map(asSummary).sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1));
    this.#listeners.tell(this.#known);
  }
}

const asSummary = ({ revision: _r, rowCount: _c, format: _f, ...summary }: StoredSummary): PlanSummary =>
  summary;

import { mergeDiff } from '../domain/apply-diff.ts';
import type { JournalEntry, StoredEntry } from '../domain/journal.ts';
import type { Plan } from '../domain/plan.ts';

/**
 * What this tab shows while its own changes are still being written and other tabs write too: the stored plan with our
 * unwritten changes on top. Other writers' entries go below ours, so every tab ends with what the storage holds.
 */
export class SharedPlan {
  #stored: Plan;
  /** Written since `#stored` was last brought up to date, then not yet written. */
  #written: JournalEntry[] = [];
  #unwritten: JournalEntry[] = [];

  constructor(stored: Plan) {
    this.#stored = stored;
  }

  get unwritten(): readonly JournalEntry[] {
    return this.#unwritten;
  }

  add(entry: JournalEntry): void {
    this.#unwritten.push(entry);
  }

  /** The oldest unwritten entry is in the storage now; `shown` is the plan as this tab shows it. */
  acknowledge(shown: Plan): void {
    const entry = this.#unwritten.shift();
    if (entry) this.#written.push(entry);
    if (this.#unwritten.length > 0) return;
    this.#stored = shown;
    this.#written = [];
  }

  /** The plan to show once these entries of other writers have been stored after what was acknowledged. */
  receive(entries: readonly StoredEntry[]): Plan {
    const before = [...this.#written, ...entries];
    this.#stored = before.reduce((plan, { changes }) => mergeDiff(plan, changes), this.#stored);
    this.#written = [];
    return this.#unwritten.reduce((plan, { changes }) => mergeDiff(plan, changes), this.#stored);
  }
}

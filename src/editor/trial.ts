import { mergeDiff } from '../domain/apply-diff.ts';
import { asRowChange, type Diff, diff, sameValue } from '../domain/diff.ts';
import type { History, JournalEntry } from '../domain/journal.ts';
import type { Plan } from '../domain/plan.ts';

/**
 * A what-if: changes that are tried out on the plan and are nobody's yet. They lie above everything that is stored,
 * this tab's changes and other tabs' alike, and are written nowhere.
 */
export class Trial {
  readonly #entries: JournalEntry[] = [];
  /** The history of the plan itself, to go on with when the trial ends. */
  history: History;

  constructor(history: History) {
    this.history = history;
  }

  add(entry: JournalEntry): void {
    this.#entries.push(entry);
  }

  /** What is tried, on top of the plan as it is by now. */
  on(base: Plan): Plan {
    return this.#entries.reduce((plan, { changes }) => mergeDiff(plan, changes), base);
  }
}

/** All that a trial comes to, as one change: what is on screen is what is taken over. */
export const outcomeOf = (base: Plan, tried: Plan): Diff =>
  diff(base, tried).filter((change) => {
    const { before, after } = asRowChange(change);
    return !sameValue(before, after);
  });

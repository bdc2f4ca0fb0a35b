import { mergeDiff } from '../domain/apply-diff.ts';
import { lockedBy } from '../domain/cycle/gate.ts';
import { asRowChange, type Change, type Diff, diff, sameValue } from '../domain/diff.ts';
import type { History, JournalEntry } from '../domain/journal.ts';
import type { Plan } from '../domain/plan.ts';
import type { Refusal } from '../domain/refusal.ts';

/**
 * A what-if: changes that are tried out on the plan and are nobody's yet. They lie above everything that is stored,
 * this tab's changes and other tabs' alike, and are written nowhere.
 */
export class Trial {
  readonly #entries: JournalEntry[] = [];
  /** Rows changed by commands that answer for themselves to the phases of periods. */
  readonly #exempt = new Set<string>();
  /** The history of the plan itself, to go on with when the trial ends. */
  history: History;

  constructor(history: History) {
    this.history = history;
  }

  add(entry: JournalEntry): void {
    this.#entries.push(entry);
  }

  /** Notes what needs no asking when it is taken over. */
  exempt(changes: Diff): void {
    for (const change of changes) this.#exempt.add(nameOf(change));
  }

  /** Why what is tried may not be taken over as it is: in a trial everything may be changed, in the plan not (domain E). */
  lockOn(base: Plan, changes: Diff): Refusal | null {
    const asked = changes.filter((change) => !this.#exempt.has(nameOf(change)));
    return lockedBy(base, mergeDiff(base, changes), asked);
  }

  /** What is tried, on top of the plan as it is by now. */
  on(base: Plan): Plan {
    return this.#entries.reduce((plan, { changes }) => mergeDiff(plan, changes), base);
  }
}

const nameOf = ({ table, id }: Change): string => `${table} ${id}`;

/** All that a trial comes to, as one change: what is on screen is what is taken over. */
export const outcomeOf = (base: Plan, tried: Plan): Diff =>
  diff(base, tried).filter((change) => {
    const { before, after } = asRowChange(change);
    return !sameValue(before, after);
  });

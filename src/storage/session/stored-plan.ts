import { applyDiff } from '../../domain/apply-diff.ts';
import { asChange, rowsById } from '../../domain/diff.ts';
import type { JournalEntry } from '../../domain/journal.ts';
import type { Plan } from '../../domain/plan.ts';
import { keyOf, mergedRows, touchedRows } from './merged-rows.ts';

/**
 * The plan as the storage holds it, without reading it again: what was loaded, with everything stored since on top. It
 * is brought up to date only when somebody asks, since each edit would otherwise copy a table of 10,000 rows.
 */
export class StoredPlan {
  #plan: Plan;
  #since: JournalEntry[] = [];

  constructor(plan: Plan) {
    this.#plan = plan;
  }

  add(entry: JournalEntry): void {
    this.#since.push(entry);
  }

  get plan(): Plan {
    if (this.#since.length > 0) this.#plan = withEntries(this.#plan, this.#since);
    this.#since = [];
    return this.#plan;
  }
}

/** Merged as the rows in the storage are, each row once however many entries touch it. */
function withEntries(plan: Plan, entries: readonly JournalEntry[]): Plan {
  const touched = touchedRows(entries);
  const current = touched.flatMap(({ table, id }) => {
    const row = rowsById(plan, table)[id];
    return row ? [[keyOf(table, id), row] as const] : [];
  });
  const changes = mergedRows(entries, touched, new Map(current))
    .filter(({ had, row }) => had !== row)
    .map(({ table, id, had, row }) =>
      asChange({ table, id, ...(had && { before: had }), ...(row && { after: row }) }),
    );
  return applyDiff(plan, changes);
}

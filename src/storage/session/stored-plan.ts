import { mergeDiff } from '../../domain/apply-diff.ts';
import type { Diff } from '../../domain/diff.ts';
import type { Plan } from '../../domain/plan.ts';

/**
 * The plan as the storage holds it, without reading it again: what was loaded, with everything stored since on top. It
 * is brought up to date only when somebody asks, since each edit would otherwise copy a table of 10,000 rows.
 */
export class StoredPlan {
  #plan: Plan;
  #since: Diff[] = [];

  constructor(plan: Plan) {
    this.#plan = plan;
  }

  add(changes: Diff): void {
    this.#since.push(changes);
  }

  get plan(): Plan {
    if (this.#since.length > 0) this.#plan = mergeDiff(this.#plan, this.#since.flat());
    this.#since = [];
    return this.#plan;
  }
}

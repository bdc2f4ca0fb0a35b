import type { PlanId, SaveState } from '../storage/contract.ts';
import type { OpenPlan } from './open-plan.ts';

/**
 * Plans that have left the screen with changes not yet written. They stay alive until the changes are: a full storage
 * must not cost what was typed because somebody looked at another page, and coming back shows it again.
 */
export class LeftPlans {
  readonly #plans = new Map<PlanId, OpenPlan>();

  /** Closes a plan as soon as all of it is written. */
  async leave(open: OpenPlan): Promise<void> {
    this.#plans.set(open.id, open);
    await open.flush();
    if (this.#plans.get(open.id) !== open) return;
    if (!isWaiting(open.session.saveState)) return this.#end(open);
    const stop = open.session.onSaveState((state) => {
      if (this.#plans.get(open.id) !== open) return stop();
      if (isWaiting(state)) return;
      stop();
      this.#end(open);
    });
  }

  /** A plan that is still alive comes back as it was left. */
  takeBack(id: PlanId): OpenPlan | null {
    const open = this.#plans.get(id) ?? null;
    this.#plans.delete(id);
    return open;
  }

  /** Those whose changes are only here. */
  get waiting(): readonly OpenPlan[] {
    return [...this.#plans.values()];
  }

  #end(open: OpenPlan): void {
    this.#plans.delete(open.id);
    open.close();
  }
}

/** A workspace in memory keeps the plan itself, and of one deleted for good nothing waits any more. */
function isWaiting(state: SaveState): boolean {
  if (state.state === 'saved') return false;
  if (state.state !== 'blocked') return true;
  return state.unsaved > 0 && state.reason !== 'noStorage' && state.reason !== 'gone';
}

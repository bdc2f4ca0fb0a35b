import type { PlanId } from '../storage/contract.ts';

/**
 * A plan just made opens with the title of its first goal: from the press that makes it until there is a field for that
 * title, this keeps what is typed.
 */
export class Beginning {
  #now: { readonly planId: PlanId | null; readonly typed: string } | null = null;

  /** A plan is about to be made. */
  start(): void {
    this.#now = { planId: null, typed: '' };
  }
  /** It has been made. */
  in(planId: PlanId): void {
    this.#now = { planId, typed: this.#now?.typed ?? '' };
  }
  /** There is nothing to begin with. */
  end(): void {
    this.#now = null;
  }

  /** What has been typed for the first goal of this plan; null if it does not begin with one. True only once. */
  take(planId: PlanId): string | null {
    const now = this.#now;
    this.#now = null;
    return now?.planId === planId ? now.typed : null;
  }

  /** Takes a letter, if a plan is beginning; `shown` tells which one is in the address. */
  type(extend: (typed: string) => string, shown: () => PlanId | null): boolean {
    const now = this.#now;
    if (!now || (now.planId !== null && now.planId !== shown())) return false;
    this.#now = { ...now, typed: extend(now.typed) };
    return true;
  }
}

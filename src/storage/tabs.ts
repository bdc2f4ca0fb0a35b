import type { PlanId } from './contract.ts';

type Listener = (planId: PlanId | null) => void;

/**
 * Tells the other tabs, and the rest of this one, that something has been stored: which plan, or null for the list of
 * plans alone. It says only that; whoever cares reads the storage.
 */
export class Tabs {
  #channel: BroadcastChannel | null;
  readonly #listeners = new Map<Listener, unknown>();

  constructor(name: string) {
    this.#channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name);
    this.#channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (typeof data === 'string' || data === null) this.#call(data);
    });
  }

  /** `teller` is not told what it has told itself. */
  tell(planId: PlanId | null, teller?: object): void {
    this.#channel?.postMessage(planId);
    this.#call(planId, teller);
  }

  listen(listener: Listener, teller?: object): () => void {
    this.#listeners.set(listener, teller);
    return () => this.#listeners.delete(listener);
  }

  close(): void {
    this.#channel?.close();
    this.#channel = null;
    this.#listeners.clear();
  }

  #call(planId: PlanId | null, teller?: object): void {
    for (const [listener, owner] of [...this.#listeners]) {
      if (teller === undefined || owner !== teller) listener(planId);
    }
  }
}

import type { PlanId } from './contract.ts';

type Listener = (planId: PlanId | null) => void;

/**
 * Tells the other tabs, and the rest of this one, that something has been stored: which plan, or null for the list of
 * plans alone. It says only that; whoever cares reads the storage.
 */
export class Tabs {
  readonly #channel: BroadcastChannel | null;
  readonly #listeners = new Set<Listener>();

  constructor(name: string) {
    this.#channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name);
    this.#channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (typeof data === 'string' || data === null) this.#call(data);
    });
  }

  tell(planId: PlanId | null): void {
    this.#channel?.postMessage(planId);
    this.#call(planId);
  }

  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): void {
    this.#channel?.close();
    this.#listeners.clear();
  }

  #call(planId: PlanId | null): void {
    for (const listener of [...this.#listeners]) listener(planId);
  }
}

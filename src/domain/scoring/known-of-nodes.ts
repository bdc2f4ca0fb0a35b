import type { NodeId } from '../ids.ts';

/** Differences up to which plans share what is known; past them it is copied. */
const MOST_OWN = 500;

/**
 * What is known of the nodes of a plan, shared with the plans before and after it as far as no change between them has
 * touched it: an edit among 10,000 goals must not copy what is known of them all.
 */
export class KnownOfNodes<T> {
  readonly #shared: Map<NodeId, T>;
  /** Of the nodes that one of the sharing plans may see otherwise; undefined while nothing is known. */
  readonly #own: Map<NodeId, T | undefined>;

  constructor(shared = new Map<NodeId, T>(), own = new Map<NodeId, T | undefined>()) {
    this.#shared = shared;
    this.#own = own;
  }

  get(id: NodeId): T | undefined {
    return this.#own.size > 0 && this.#own.has(id) ? this.#own.get(id) : this.#shared.get(id);
  }

  set(id: NodeId, value: T): void {
    if (this.#own.has(id)) this.#own.set(id, value);
    else this.#shared.set(id, value);
  }

  /** The same for a plan in which nothing is known of these yet. */
  without(touched: ReadonlySet<NodeId>): KnownOfNodes<T> {
    if (this.#own.size + touched.size > MOST_OWN) return this.#copyWithout(touched);
    const own = new Map(this.#own);
    for (const id of touched) own.set(id, undefined);
    return new KnownOfNodes(this.#shared, own);
  }

  #copyWithout(touched: ReadonlySet<NodeId>): KnownOfNodes<T> {
    const copy = new Map(this.#shared);
    for (const [id, value] of this.#own) {
      if (value === undefined) copy.delete(id);
      else copy.set(id, value);
    }
    for (const id of touched) copy.delete(id);
    return new KnownOfNodes(copy);
  }
}

import type { NodeId } from '../../../domain/ids.ts';

/**
 * A number for every node met, so that geometry can live in flat arrays. A node keeps its number for the life of the
 * view, also while it is hidden or gone: undo brings it back to the same one.
 */
export class Slots {
  readonly #ids: NodeId[] = [];
  readonly #slots = new Map<NodeId, number>();

  /** How many numbers have been given: what arrays by slot must hold. */
  get size(): number {
    return this.#ids.length;
  }

  of(id: NodeId): number {
    const known = this.#slots.get(id);
    if (known !== undefined) return known;
    const slot = this.#ids.push(id) - 1;
    this.#slots.set(id, slot);
    return slot;
  }

  /** The number of a node, -1 if it has never been met. */
  find(id: NodeId | null): number {
    return id === null ? -1 : (this.#slots.get(id) ?? -1);
  }

  idAt(slot: number): NodeId {
    const id = this.#ids[slot];
    if (id === undefined) throw new RangeError(`no node has slot ${slot}`);
    return id;
  }
}

import type { Point } from '../geometry/rect.ts';

/** Where the pointer is on the screen, measured from the corner of the canvas, for what goes along with it. */
export class Pointer {
  at: Point = { x: 0, y: 0 };
  readonly #listeners = new Set<() => void>();

  step(at: Point): void {
    this.at = at;
    for (const listener of this.#listeners) listener();
  }

  /** Calls back with every step. */
  onStep(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }
}

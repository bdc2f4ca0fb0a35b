import { isShown, type Scene } from '../scene/scene.ts';
import { eased } from './motion.ts';

/** Cards on their way from where they were to where they belong. */
export class Glide {
  readonly #from: Scene;
  readonly #to: Scene;
  readonly #duration: number;
  #start: number | null = null;

  constructor(from: Scene, to: Scene, duration: number) {
    this.#from = from;
    this.#to = to;
    this.#duration = duration;
  }

  /** The picture at this moment; null once everything has arrived. The first call starts it. */
  sceneAt(now: number): Scene | null {
    this.#start ??= now;
    const share = (now - this.#start) / this.#duration;
    if (share >= 1) return null;
    const rest = 1 - eased(Math.max(0, share));
    const [from, to] = [this.#from, this.#to];
    const xs = Float64Array.from(to.places.xs);
    const ys = Float64Array.from(to.places.ys);
    for (const slot of to.forest.order) {
      if (!isShown(from, slot)) continue;
      xs[slot] = (xs[slot] ?? 0) + rest * ((from.places.xs[slot] ?? 0) - (xs[slot] ?? 0));
      ys[slot] = (ys[slot] ?? 0) + rest * ((from.places.ys[slot] ?? 0) - (ys[slot] ?? 0));
    }
    return { ...to, places: { xs, ys } };
  }
}

import type { Scene } from '../scene/scene.ts';
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
    const { order } = to.forest;
    const { depthOf } = from.forest;
    const xs = to.places.xs.slice();
    const ys = to.places.ys.slice();
    for (let at = 0; at < order.length; at++) {
      const slot = order[at] ?? 0;
      // What has not been there appears where it belongs.
      if ((depthOf[slot] ?? -1) < 0) continue;
      xs[slot] = (xs[slot] ?? 0) + rest * ((from.places.xs[slot] ?? 0) - (xs[slot] ?? 0));
      ys[slot] = (ys[slot] ?? 0) + rest * ((from.places.ys[slot] ?? 0) - (ys[slot] ?? 0));
    }
    return { ...to, places: { xs, ys } };
  }
}

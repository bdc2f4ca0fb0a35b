import type { NodeId } from '../../../domain/ids.ts';
import type { Point } from '../geometry/rect.ts';

const MOST_MS = 350;
const MOST_PX = 24;

interface Tap {
  readonly id: NodeId;
  readonly at: Point;
  /** In milliseconds. */
  readonly time: number;
}

/** Tells the second tap of two on one card: some browsers make no double click of them. */
export class DoubleTap {
  #last: Tap | null = null;

  isSecond(tap: Tap): boolean {
    const last = this.#last;
    const isSecond =
      last?.id === tap.id &&
      tap.time - last.time <= MOST_MS &&
      Math.hypot(tap.at.x - last.at.x, tap.at.y - last.at.y) <= MOST_PX;
    this.#last = isSecond ? null : tap;
    return isSecond;
  }
}

import type { Point } from '../geometry/rect.ts';

/** A gesture under way: what happens as the pointer moves, lets go, or the person thinks better of it. */
export interface Hold {
  /** The pointer is there now, on the screen measured from the corner of the canvas; also called while the canvas moves below it. */
  move(at: Point): void;
  release(at: Point): void;
  cancel(): void;
}

import type { Rect } from '../geometry/rect.ts';
import type { Pen } from './pen.ts';

/** Its middle, measured from the upper left corner of the card, and its size; in pixels at zoom 1. */
const PIN = { x: 20, radius: 8 } as const;
/** Smaller, nobody would see it. */
const LEAST_RADIUS_PX = 2.5;

/** The mark of a card that stands where a hand has put it, astride its upper edge. */
export function paintPin({ ctx, camera, palette }: Pen, at: Rect): void {
  ctx.beginPath();
  const radius = Math.max(LEAST_RADIUS_PX, PIN.radius * camera.zoom);
  ctx.arc(at.x + Math.max(radius, PIN.x * camera.zoom), at.y, radius, 0, 2 * Math.PI);
  ctx.fillStyle = palette.accent;
  ctx.fill();
}

import type { Scene } from '../scene/scene.ts';
import type { CardContents } from './paint-cards.ts';
import type { Dimming } from './paint-edges.ts';
import type { Pen } from './pen.ts';

/** Below this zoom a card is lower than a pixel. */
export const SPECK_ZOOM = 0.012;

/** Small enough to lie beside each other, large enough to be seen from the back of a room, in pixels. */
const LEAST = 2;

/** How strong they are, standing back or not. */
const BACK = 0.2;
const FRONT = 0.7;

/**
 * Draws a plan so far away that many cards share a pixel. Reading order goes through every level from its start to its
 * end, so a pixel already drawn for a level is the one drawn last.
 */
export function paintSpecks(
  { ctx, camera, palette, area }: Pen,
  { forest, places, sizes }: Scene,
  contents: CardContents,
  isSelected: (slot: number) => boolean,
  isDimmed: Dimming,
): void {
  const lastX: number[] = [];
  const lastY: number[] = [];
  const { zoom } = camera;
  for (const slot of forest.order) {
    const x = Math.round((places.xs[slot] ?? 0) * zoom + camera.x);
    const y = Math.round((places.ys[slot] ?? 0) * zoom + camera.y);
    const depth = forest.depthOf[slot] ?? 0;
    const isChosen = isSelected(slot);
    const isBack = isDimmed !== null && isDimmed(slot);
    const standsOut = isChosen || (isDimmed !== null && !isBack);
    if (!standsOut && lastX[depth] === x && lastY[depth] === y) continue;
    lastX[depth] = x;
    lastY[depth] = y;
    if ((places.ys[slot] ?? 0) > area.y + area.height || (places.xs[slot] ?? 0) > area.x + area.width)
      continue;
    ctx.globalAlpha = isBack ? BACK : FRONT;
    ctx.fillStyle = isChosen ? palette.accent : palette.tints[contents.tintOf(slot)];
    ctx.fillRect(
      x,
      y,
      Math.max(LEAST, (sizes.widths[slot] ?? 0) * zoom),
      Math.max(LEAST, (sizes.heights[slot] ?? 0) * zoom),
    );
  }
  ctx.globalAlpha = 1;
}

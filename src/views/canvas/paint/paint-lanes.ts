import type { LaneName } from '../layout/level-lanes.ts';
import { kindIn } from '../../../domain/chain/columns.ts';
import { type Tint, tintOfKind } from '../cards/tint.ts';
import type { Scene } from '../scene/scene.ts';
import type { Pen } from './pen.ts';

const FAINT = 0.06;

/** Draws the lanes as bands from the top to the bottom of the picture, a line between any two. */
export function paintLanes({ ctx, camera, palette, area }: Pen, scene: Scene): void {
  const { lanes, origin, ceiling } = scene;
  const [top, height] = [area.y * camera.zoom + camera.y, area.height * camera.zoom];
  lanes.forEach(({ name, start, extent }, at) => {
    const left = (origin.x + start) * camera.zoom + camera.x;
    ctx.globalAlpha = FAINT;
    ctx.fillStyle = palette.tints[laneTint(name)];
    ctx.fillRect(left, top, extent * camera.zoom, height);
    ctx.globalAlpha = 1;
    if (at === 0) return;
    ctx.fillStyle = palette.line;
    ctx.fillRect(Math.round(left), top, 1, height);
  });
  if (ceiling === undefined || scene.forest.order.length === 0) return;
  const x = Math.round((origin.x + ceiling) * camera.zoom + camera.x);
  ctx.beginPath();
  ctx.moveTo(x, top);
  ctx.lineTo(x, top + height);
  ctx.strokeStyle = palette.accent;
  ctx.lineWidth = 2;
  ctx.setLineDash([6, 6]);
  ctx.stroke();
  ctx.setLineDash([]);
}

/** As its cards have it. */
export const laneTint = (name: LaneName): Tint => (name === 'other' ? 'input' : tintOfKind(kindIn(name)));

import type { LaneName } from '../layout/level-lanes.ts';
import type { Tint } from '../cards/tint.ts';
import type { Scene } from '../scene/scene.ts';
import type { Pen } from './pen.ts';

const TINT_OF: Readonly<Record<LaneName, Tint>> = {
  strategic: 'level-strategic',
  tactical: 'level-tactical',
  operational: 'level-operational',
  other: 'input',
};
const FAINT = 0.06;

/** Draws the lanes as bands from the top to the bottom of the picture, a line between any two. */
export function paintLanes({ ctx, camera, palette, area }: Pen, { lanes, origin }: Scene): void {
  const [top, height] = [area.y * camera.zoom + camera.y, area.height * camera.zoom];
  lanes.forEach(({ name, start, extent }, at) => {
    const left = (origin.x + start) * camera.zoom + camera.x;
    ctx.globalAlpha = FAINT;
    ctx.fillStyle = palette.tints[TINT_OF[name]];
    ctx.fillRect(left, top, extent * camera.zoom, height);
    ctx.globalAlpha = 1;
    if (at === 0) return;
    ctx.fillStyle = palette.line;
    ctx.fillRect(Math.round(left), top, 1, height);
  });
}

export const laneTint = (name: LaneName): Tint => TINT_OF[name];

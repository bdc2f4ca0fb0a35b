import type { LaneName } from '../layout/level-lanes.ts';
import { kindIn } from '../../../domain/chain/columns.ts';
import { isMapBand, type MapBand } from '../../../domain/map/perspectives.ts';
import { type Tint, tintOfKind } from '../cards/tint.ts';
import { areBands } from '../scene/lane-at.ts';
import type { Scene } from '../scene/scene.ts';
import type { Pen } from './pen.ts';

const FAINT = 0.06;

/** Draws the lanes from end to end of the picture, a line between any two. */
export function paintLanes({ ctx, camera, palette, area }: Pen, scene: Scene): void {
  const { lanes, origin, ceiling } = scene;
  const [left, width] = [area.x * camera.zoom + camera.x, area.width * camera.zoom];
  const [top, height] = [area.y * camera.zoom + camera.y, area.height * camera.zoom];
  const isAbove = areBands(scene);
  lanes.forEach(({ name, start, extent }, at) => {
    const from = isAbove
      ? (origin.y + start) * camera.zoom + camera.y
      : (origin.x + start) * camera.zoom + camera.x;
    ctx.globalAlpha = FAINT;
    ctx.fillStyle = palette.tints[laneTint(name)];
    if (isAbove) ctx.fillRect(left, from, width, extent * camera.zoom);
    else ctx.fillRect(from, top, extent * camera.zoom, height);
    ctx.globalAlpha = 1;
    if (at === 0) return;
    ctx.fillStyle = palette.line;
    if (isAbove) ctx.fillRect(left, Math.round(from), width, 1);
    else ctx.fillRect(Math.round(from), top, 1, height);
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

const BAND_TINTS: Readonly<Record<MapBand, Tint>> = {
  finance: 'impact',
  customer: 'outcome',
  process: 'output',
  learning: 'activity',
  own1: 'level-strategic',
  own2: 'level-tactical',
  own3: 'level-operational',
  own4: 'outcome',
  unplaced: 'input',
};

/** As its cards have it; of a map, one for every band. */
export function laneTint(name: LaneName): Tint {
  if (isMapBand(name)) return BAND_TINTS[name];
  return name === 'other' ? 'input' : tintOfKind(kindIn(name));
}

import { fontOf, LABEL_TYPE } from '../cards/card-shape.ts';
import { toScreen } from '../geometry/camera.ts';
import type { LineLabel } from '../scene/line-label.ts';
import type { Pen } from './pen.ts';

/** Writes what an arrow says. */
export function paintLineLabel({ ctx, camera, palette, family }: Pen, { text, box }: LineLabel): void {
  const { x, y, width, height } = toScreen(camera, box);
  ctx.beginPath();
  ctx.roundRect(x, y, width, height, 4 * camera.zoom);
  ctx.fillStyle = palette.ground;
  ctx.fill();
  ctx.strokeStyle = palette.line;
  ctx.lineWidth = 1;
  ctx.stroke();
  ctx.font = fontOf(LABEL_TYPE, family, camera.zoom);
  ctx.fillStyle = palette.inkSoft;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillText(text, x + width / 2, y + height / 2 + 0.5);
  ctx.textAlign = 'left';
}

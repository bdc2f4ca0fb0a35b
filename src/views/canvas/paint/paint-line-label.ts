import { fontOf, LABEL_TYPE } from '../cards/card-shape.ts';
import { middleOf, type Path } from '../scene/edge-path.ts';
import { ellipsed } from '../text/wrap-text.ts';
import type { Pen } from './pen.ts';

/** As much of a note as a glance takes in; all of it stands in the inspector. */
const LABEL_WIDTH = 170;
const PAD = { x: 6, y: 2 } as const;

/** Writes what an arrow says half way along it. */
export function paintLineLabel(
  { ctx, camera, palette, family, measure, area }: Pen,
  path: Path,
  note: string,
): void {
  const { x, y } = middleOf(path);
  if (x < area.x || y < area.y || x > area.x + area.width || y > area.y + area.height) return;
  const { zoom } = camera;
  const widthOf = measure.in(fontOf(LABEL_TYPE, family));
  const text = ellipsed(note.replace(/\s+/gu, ' '), LABEL_WIDTH, widthOf);
  const width = (widthOf(text) + 2 * PAD.x) * zoom;
  const height = (LABEL_TYPE.leading + 2 * PAD.y) * zoom;
  const [middle, level] = [x * zoom + camera.x, y * zoom + camera.y];
  ctx.beginPath();
  ctx.roundRect(middle - width / 2, level - height / 2, width, height, 4 * zoom);
  ctx.fillStyle = palette.ground;
  ctx.fill();
  ctx.strokeStyle = palette.line;
  ctx.lineWidth = 1;
  ctx.stroke();
  ctx.font = fontOf(LABEL_TYPE, family, zoom);
  ctx.fillStyle = palette.inkSoft;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillText(text, middle, level + 0.5);
  ctx.textAlign = 'left';
}

import { fontOf, LABEL_TYPE } from '../cards/card-shape.ts';
import type { Tone } from '../cards/tone.ts';
import type { Point } from '../geometry/rect.ts';
import { MARK, MARK_SHAPES, type markLabel } from '../scene/arrow-marks.ts';
import type { Pen } from './pen.ts';

const shapes: Partial<Record<string, Path2D>> = {};
/** Smaller than this nobody could tell the signs apart. */
const LEAST_SCALE = 0.8;
const TYPE = { ...LABEL_TYPE, weight: 600 };

/** Draws what stands on an arrow in a label around a point of the canvas: how it was read, assumptions, risks, a note. */
export function paintArrowMarks(pen: Pen, label: NonNullable<ReturnType<typeof markLabel>>, at: Point): void {
  const { ctx, camera, palette, family, area } = pen;
  if (at.x < area.x || at.y < area.y || at.x > area.x + area.width || at.y > area.y + area.height) return;
  ctx.save();
  ctx.translate(at.x * camera.zoom + camera.x, at.y * camera.zoom + camera.y);
  const scale = Math.max(LEAST_SCALE, camera.zoom);
  ctx.scale(scale, scale);
  ctx.translate(-label.width / 2, -MARK.height / 2);
  ctx.beginPath();
  ctx.roundRect(0, 0, label.width, MARK.height, MARK.height / 2);
  ctx.fillStyle = palette.panel;
  ctx.fill();
  ctx.strokeStyle = palette.edge;
  ctx.lineWidth = 1;
  ctx.stroke();
  ctx.font = fontOf(TYPE, family);
  ctx.textBaseline = 'middle';
  const top = (MARK.height - MARK.sign) / 2;
  const colour = (tone: Tone) => (tone === 'none' ? palette.inkSoft : palette.tones[tone]);
  for (const { sign, tone, text, x } of label.parts) {
    ctx.fillStyle = colour(tone);
    ctx.translate(x, top);
    ctx.fill((shapes[sign] ??= new Path2D(MARK_SHAPES[sign])));
    ctx.translate(-x, -top);
    ctx.fillStyle = palette.ink;
    if (text !== '') ctx.fillText(text, x + MARK.sign + MARK.textGap, MARK.height / 2 + 0.5);
  }
  ctx.restore();
}

import type { CardPart } from '../cards/card-parts.ts';
import { fontOf } from '../cards/card-shape.ts';
import type { Point } from '../geometry/rect.ts';
import { paintSign } from './paint-sign.ts';
import type { Pen } from './pen.ts';

const paths = new Map<string, Path2D>();
function pathOf(text: string): Path2D {
  const known = paths.get(text) ?? new Path2D(text);
  paths.set(text, known);
  return known;
}

/** Draws the parts of a card whose upper left corner stands here on the screen. */
export function paintParts(pen: Pen, parts: readonly CardPart[], { x, y }: Point): void {
  const { ctx, camera } = pen;
  ctx.save();
  ctx.translate(x, y);
  ctx.scale(camera.zoom, camera.zoom);
  for (const part of parts) paintPart(pen, part);
  ctx.restore();
}

function paintPart({ ctx, family }: Pen, part: CardPart): void {
  const { x, y, colour } = part;
  switch (part.is) {
    case 'text': {
      ctx.font = fontOf(part.type, family);
      ctx.fillStyle = colour;
      ctx.textBaseline = 'alphabetic';
      ctx.textAlign = part.anchor === 'middle' ? 'center' : 'start';
      if (part.isFromRight) ctx.direction = 'rtl';
      ctx.fillText(part.text, x, y + part.type.leading / 2 + part.type.size * 0.35);
      ctx.textAlign = 'left';
      if (part.isFromRight) ctx.direction = 'ltr';
      return;
    }
    case 'shape':
      return paintOutline(ctx, part.path, colour, x, y, part.size);
    case 'sign':
      return paintSign(ctx, colour, part.tone, x, y, part.size);
    case 'box': {
      const alpha = ctx.globalAlpha;
      ctx.globalAlpha = alpha * part.alpha;
      ctx.beginPath();
      ctx.roundRect(x, y, part.width, part.height, part.radius);
      ctx.fillStyle = colour;
      ctx.fill();
      ctx.globalAlpha = alpha;
      if (!part.stroke) return;
      ctx.strokeStyle = part.stroke;
      ctx.lineWidth = 1;
      ctx.stroke();
      return;
    }
    case 'line':
      ctx.save();
      ctx.translate(x, y);
      ctx.strokeStyle = colour;
      ctx.lineWidth = part.width;
      ctx.setLineDash([...part.dash]);
      // A line drawn once; its path is worth no memory.
      ctx.stroke(new Path2D(part.path));
      ctx.restore();
  }
}

/** Draws an outline of `ui/shapes.ts` into a square. */
export function paintOutline(
  ctx: CanvasRenderingContext2D,
  path: string,
  colour: string,
  x: number,
  y: number,
  size: number,
): void {
  ctx.save();
  ctx.translate(x, y);
  ctx.scale(size / 24, size / 24);
  ctx.strokeStyle = colour;
  ctx.lineWidth = 2;
  ctx.lineCap = 'round';
  ctx.lineJoin = 'round';
  ctx.stroke(pathOf(path));
  ctx.restore();
}

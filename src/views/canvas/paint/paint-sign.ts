import { TONE_SHAPES, type Tone } from '../cards/tone.ts';

const shapes: Partial<Record<Tone, Path2D>> = {};
const shapeOf = (tone: Tone): Path2D => (shapes[tone] ??= new Path2D(TONE_SHAPES[tone]));

/** Draws the sign of how a thing stands. */
export function paintSign(
  ctx: CanvasRenderingContext2D,
  colour: string,
  tone: Tone,
  x: number,
  y: number,
  size: number,
): void {
  ctx.save();
  ctx.translate(x, y);
  ctx.scale(size / 16, size / 16);
  ctx.fillStyle = colour;
  ctx.fill(shapeOf(tone), 'evenodd');
  ctx.restore();
}

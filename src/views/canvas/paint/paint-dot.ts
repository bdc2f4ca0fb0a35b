import { fontOf, type Type } from '../cards/card-shape.ts';
import type { Rect } from '../geometry/rect.ts';
import type { CardContents, CardLook } from './paint-cards.ts';
import { paintSign } from './paint-sign.ts';
import type { Pen } from './pen.ts';

/** Boxes lower than this on the screen are drawn without border or sign. */
const LEAST_BOX_PX = 7;
const LEAST_SIGN_PX = 12;
const LEAST_MARK_PX = 10;
const MARK_TYPE: Type = { size: 13, leading: 16, weight: 600 };

/** A box in the colour of its level, its status as a sign of its own shape. */
export function paintDot(
  { ctx, palette, family }: Pen,
  contents: CardContents,
  slot: number,
  at: Rect,
  look: CardLook,
): void {
  const tint = look.isSelected ? palette.accent : palette.tints[contents.tintOf(slot)];
  const tone = contents.toneOf(slot);
  const alpha = ctx.globalAlpha;
  if (at.height < LEAST_BOX_PX) {
    ctx.globalAlpha = alpha * (look.isSelected ? 1 : 0.55);
    ctx.fillStyle = tint;
    ctx.fillRect(at.x, at.y, Math.max(1, at.width), Math.max(1, at.height));
    ctx.globalAlpha = alpha;
    if (tone === 'none' || tone === 'good' || at.width < 3) return;
    ctx.fillStyle = palette.tones[tone];
    ctx.fillRect(at.x + at.width * 0.7, at.y, at.width * 0.3, Math.max(1, at.height));
    return;
  }
  ctx.fillStyle = palette.panel;
  ctx.fillRect(at.x, at.y, at.width, at.height);
  ctx.globalAlpha = alpha * (look.isSelected ? 0.4 : 0.2);
  ctx.fillStyle = tint;
  ctx.fillRect(at.x, at.y, at.width, at.height);
  ctx.globalAlpha = alpha;
  ctx.fillRect(at.x, at.y, Math.max(2, at.width * 0.035), at.height);
  if (look.isSelected) outline(ctx, palette.accent, at);
  const mark = contents.markOf(slot);
  if (mark !== null) return paintMark(ctx, palette.ink, mark, family, at);
  if (tone === 'none' || (tone === 'good' && at.height < LEAST_SIGN_PX)) return;
  const size = Math.min(at.height * 0.62, 14);
  paintSign(
    ctx,
    palette.tones[tone],
    tone,
    at.x + (at.width - size) / 2,
    at.y + (at.height - size) / 2,
    size,
  );
}

/** A letter or two where the colour of the box alone would have to tell one from another. */
function paintMark(
  ctx: CanvasRenderingContext2D,
  colour: string,
  mark: string,
  family: string,
  at: Rect,
): void {
  if (mark === '' || at.height < LEAST_MARK_PX) return;
  ctx.font = fontOf({ ...MARK_TYPE, size: Math.min(at.height * 0.7, MARK_TYPE.size) }, family);
  ctx.fillStyle = colour;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillText(mark, at.x + at.width / 2, at.y + at.height / 2 + 0.5);
  ctx.textAlign = 'left';
}

function outline(ctx: CanvasRenderingContext2D, colour: string, at: Rect): void {
  ctx.strokeStyle = colour;
  ctx.lineWidth = 2;
  ctx.strokeRect(at.x - 1, at.y - 1, at.width + 2, at.height + 2);
}

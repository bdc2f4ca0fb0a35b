import { SEVERITY_SHAPES, STATUS_SHAPES } from '../../../ui/shapes.ts';
import { badgeParts, cardParts } from '../cards/card-parts.ts';
import type { CardFace } from '../cards/card-face.ts';
import {
  CARD,
  CARD_TEXT_WIDTH,
  type FarTitle,
  FAR_COUNT_TYPE,
  FAR_PERCENT_TYPE,
  fontOf,
  type Print,
  type Type,
} from '../cards/card-shape.ts';
import { severityColour } from '../cards/finding-marks.ts';
import type { Tint } from '../cards/tint.ts';
import type { Tone } from '../cards/tone.ts';
import type { Rect } from '../geometry/rect.ts';
import type { Shape } from '../layout/layout.ts';
import { isRightToLeft } from '../text/direction.ts';
import { paintDot } from './paint-dot.ts';
import { paintOutline, paintParts } from './paint-parts.ts';
import { paintPin } from './paint-pin.ts';
import type { Pen } from './pen.ts';

/** In the foot of a card seen from afar, as in its style sheet. */
const FAR = { sign: 16, gap: 6, factGap: 3 } as const;

/** What of the session shows on a card. */
export interface CardLook {
  readonly isSelected: boolean;
  /** Stands back while something else matters. */
  readonly isDimmed: boolean;
  /** Stands where a hand has put it. */
  readonly isByHand: boolean;
}

/** What is drawn on a card, asked for by slot and only where it can be read. */
export interface CardContents {
  /** The type they are set in. */
  readonly print: Print;
  readonly tintOf: (slot: number) => Tint;
  readonly toneOf: (slot: number) => Tone;
  /** Letters for a card too small for words, where the sign would not tell what the colour tells. */
  readonly markOf: (slot: number) => string | null;
  readonly faceOf: (slot: number) => CardFace | null;
  readonly linesOf: (slot: number) => readonly string[];
  readonly farTitleOf: (slot: number) => FarTitle;
}

const DIMMED = 0.35;
/** Draws one card at its place on the screen. */
export function paintCard(pen: Pen, contents: CardContents, slot: number, at: Rect, look: CardLook): void {
  const { ctx } = pen;
  if (look.isDimmed) ctx.globalAlpha = DIMMED;
  if (pen.density === 'dot') paintDot(pen, contents, slot, at, look);
  else {
    paintBox(pen, contents.tintOf(slot), at, look);
    const face = contents.faceOf(slot);
    if (face && pen.density === 'title') paintFarTitle(pen, contents.farTitleOf(slot), face, at);
    else if (face) paintWhole(pen, contents.print, contents.linesOf(slot), face, at);
  }
  if (look.isByHand) paintPin(pen, at);
  ctx.globalAlpha = 1;
}

function paintBox({ ctx, palette, camera }: Pen, tint: Tint, at: Rect, look: CardLook): void {
  const { zoom } = camera;
  const [radius, edge] = [CARD.radius * zoom, CARD.edge * zoom];
  ctx.beginPath();
  ctx.roundRect(at.x, at.y, at.width, at.height, radius);
  ctx.fillStyle = palette.panel;
  ctx.fill();
  ctx.save();
  ctx.clip();
  ctx.fillStyle = palette.tints[tint];
  ctx.fillRect(at.x, at.y, edge, at.height);
  ctx.restore();
  ctx.beginPath();
  ctx.roundRect(at.x + 0.5, at.y + 0.5, at.width - 1, at.height - 1, Math.max(0, radius - 0.5));
  ctx.strokeStyle = look.isSelected ? palette.accent : palette.line;
  ctx.lineWidth = look.isSelected ? Math.max(2, 2 * zoom) : 1;
  ctx.stroke();
}

/** Lines of text from an upper left corner in pixels at zoom 1 within the card. */
function paintLines(
  pen: Pen,
  type: Type,
  colour: string,
  lines: readonly string[],
  at: Rect,
  x: number,
  y: number,
) {
  const { ctx, camera, family } = pen;
  ctx.font = fontOf(type, family, camera.zoom);
  ctx.fillStyle = colour;
  ctx.textBaseline = 'alphabetic';
  // Where a browser puts the baseline of a line of this leading, near enough for every font.
  const baseline = type.leading / 2 + type.size * 0.35;
  lines.forEach((line, index) => {
    const top = y + index * type.leading + baseline;
    ctx.fillText(line, at.x + x * camera.zoom, at.y + top * camera.zoom);
  });
}

/** A text that ends at a place in pixels at zoom 1; says how wide it is. */
function paintRight(
  pen: Pen,
  type: Type,
  colour: string,
  text: string,
  at: Rect,
  { x, y }: { readonly x: number; readonly y: number },
): number {
  pen.ctx.textAlign = 'right';
  paintLines(pen, type, colour, [text], at, x, y);
  pen.ctx.textAlign = 'left';
  return pen.measure.in(fontOf(type, pen.family))(text);
}

function paintBar({ ctx, palette, camera }: Pen, { progress }: CardFace, at: Rect): void {
  const { zoom } = camera;
  if (progress.share === null) return;
  const height = 3 * zoom;
  const [left, width] = [at.x + CARD.padLeft * zoom, CARD_TEXT_WIDTH * zoom];
  const top = at.y + at.height - 7 * zoom;
  ctx.fillStyle = palette.line;
  ctx.fillRect(left, top, width, height);
  ctx.fillStyle = palette.tones[progress.tone];
  ctx.fillRect(left, top, width * Math.min(1, Math.max(0, progress.share)), height);
}

function paintFarTitle(pen: Pen, { type, lines }: FarTitle, face: CardFace, at: Rect): void {
  const { palette, camera, ctx } = pen;
  const height = at.height / camera.zoom;
  const colour = face.title === '' ? palette.inkSoft : palette.ink;
  const shown = face.title === '' ? [face.name] : lines;
  if (isRightToLeft(face.title)) {
    ctx.direction = 'rtl';
    ctx.textAlign = 'right';
    paintLines(pen, type, colour, shown, at, CARD.width - CARD.padRight, CARD.padTop);
    ctx.direction = 'ltr';
    ctx.textAlign = 'left';
  } else paintLines(pen, type, colour, shown, at, CARD.padLeft, CARD.padTop);
  const footTop = height - CARD.padBottom - FAR_PERCENT_TYPE.leading;
  const { progress, findings } = face;
  let right = CARD.width - CARD.padRight;
  const text = (type: Type, fill: string, said: string) => {
    right -= paintRight(pen, type, fill, said, at, { x: right, y: footTop });
  };
  const sign = (path: string, fill: string, gap: number) => {
    right -= gap + FAR.sign;
    const [x, y] = [at.x + right * camera.zoom, at.y + (footTop + 2) * camera.zoom];
    paintOutline(ctx, path, fill, x, y, FAR.sign * camera.zoom);
  };
  if (progress.share !== null) {
    text(FAR_PERCENT_TYPE, palette.ink, progress.text);
    const { status, tone } = progress;
    if (status !== 'none') sign(STATUS_SHAPES[status] ?? '', palette.tones[tone], FAR.gap);
    right -= FAR.gap;
  }
  if (findings) {
    text(FAR_COUNT_TYPE, palette.inkSoft, findings.text);
    const fill = severityColour(palette, findings.severity);
    sign(SEVERITY_SHAPES[findings.severity] ?? '', fill, FAR.factGap);
  }
  paintBar(pen, face, at);
}

function paintWhole(pen: Pen, print: Print, lines: readonly string[], face: CardFace, at: Rect): void {
  paintParts(pen, cardParts(pen, face, lines, print), at);
  paintBar(pen, face, at);
}

/** What a fold hides, in front of the card it hangs on; stands back with it. */
export function paintBadge(
  pen: Pen,
  { hidden }: CardFace,
  shape: Shape,
  at: Rect,
  { isDimmed }: Pick<CardLook, 'isDimmed'>,
): void {
  const { zoom } = pen.camera;
  if (!hidden) return;
  const size = { width: at.width / zoom, height: at.height / zoom };
  if (isDimmed) pen.ctx.globalAlpha = DIMMED;
  paintParts(pen, badgeParts(pen, hidden, shape, size), at);
  pen.ctx.globalAlpha = 1;
}

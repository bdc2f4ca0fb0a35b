import {
  BAR,
  CHECK_IN_SHAPES,
  CONFIDENCE_SHAPES,
  FACT_SHAPES,
  KIND_SHAPES,
  LEVEL_BARS,
  SEVERITY_SHAPES,
  STATUS_SHAPES,
} from '../../../ui/shapes.ts';
import type { Shape } from '../layout/layout.ts';
import type { Palette } from '../paint/palette.ts';
import type { TextMeasure } from '../text/text-measure.ts';
import type { Size } from '../geometry/rect.ts';
import { isRightToLeft } from '../text/direction.ts';
import { ellipsed } from '../text/wrap-text.ts';
import type { CardFace, Hidden } from './card-face.ts';
import { CARD, DESK, fontOf, footTop, type Print, titleTop, type Type } from './card-shape.ts';
import { CONFIDENCE_TONES } from './confidence-tone.ts';
import { severityColour } from './finding-marks.ts';
import { SPARK } from './sparkline.ts';
import { tintOfKind } from './tint.ts';
import type { Tone } from './tone.ts';

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly colour: string;
}

/**
 * What a full card is made of, in pixels at zoom 1 from its upper left corner. Pixels and exported pictures are drawn
 * from the same parts; `card.module.css` puts the elements in the same places.
 */
export type CardPart =
  /** `y` is the top of its line; `x` where its line starts, or its middle. */
  | (Spot & { is: 'text'; type: Type; text: string; anchor: 'start' | 'middle'; isFromRight?: true })
  /** An outline of `ui/shapes.ts`, within a square of `size`. */
  | (Spot & { is: 'shape'; path: string; size: number })
  | (Spot & { is: 'box'; width: number; height: number; radius: number; alpha: number; stroke?: string })
  /** A filled sign of `TONE_SHAPES`, within a square of `size`. */
  | (Spot & { is: 'sign'; tone: Tone; size: number })
  /** A line in its own measures, dashed or not. */
  | (Spot & { is: 'line'; path: string; width: number; dash: readonly number[] });

export interface PartsBrush {
  readonly palette: Palette;
  readonly family: string;
  readonly measure: TextMeasure;
}

/** As in the style sheet. */
const GAP = 6;
const FACT = { icon: 12, gap: 3 } as const;
const RIGHT = CARD.width - CARD.padRight;

/** What is larger on a wall than on a desk, besides the type. */
const SIGNS = {
  desk: { mark: 15, status: 13, confidence: 13, disc: 20, initials: 9 },
  room: { mark: 20, status: 18, confidence: 18, disc: 28, initials: 12 },
} as const;
const signsIn = (print: Print) => (print === DESK ? SIGNS.desk : SIGNS.room);

/** Everything on a full card but its box and its bar. */
export function cardParts(
  brush: PartsBrush,
  face: CardFace,
  lines: readonly string[],
  print: Print,
): CardPart[] {
  const { palette } = brush;
  const isNamed = face.title !== '';
  const colour = isNamed ? palette.ink : palette.inkSoft;
  const isFromRight = isRightToLeft(face.title);
  const title = (isNamed ? lines : [face.name]).map((text, row): CardPart => {
    const y = titleTop(print) + row * print.title.leading;
    return isFromRight
      ? { ...textPart(print.title, colour, RIGHT, y, text), isFromRight }
      : textPart(print.title, colour, CARD.padLeft, y, text);
  });
  const foot = footParts(brush, face, footTop(lines.length, print), print);
  return [...headParts(brush, face, print), ...title, ...foot];
}

const textPart = (type: Type, colour: string, x: number, y: number, text: string) => ({
  is: 'text' as const,
  type,
  colour,
  x,
  y,
  text,
  anchor: 'start' as const,
});

/** From the right: due, weight, confidence, the line of the indicator; the label takes what is left. */
function headParts(brush: PartsBrush, face: CardFace, print: Print): CardPart[] {
  const { palette, measure, family } = brush;
  const signs = signsIn(print);
  const isDesk = print === DESK;
  const widthOf = measure.in(fontOf(print.label, family));
  const parts: CardPart[] = [];
  let right = RIGHT;
  const fact = (path: string, iconColour: string, colour: string, text: string, size: number = FACT.icon) => {
    const x = right - widthOf(text);
    parts.push(textPart(print.label, colour, x, CARD.padTop, text));
    right = x - FACT.gap - size;
    const y = CARD.padTop + (print.headHeight - size) / 2;
    parts.push({ is: 'shape', path, size, colour: iconColour, x: right, y });
    right -= GAP;
  };
  const { due, weight, confidence, spark } = face;
  if (due && isDesk) {
    const colour = due.isPast ? palette.tones.bad : palette.inkSoft;
    fact(FACT_SHAPES.due, colour, colour, due.text);
  }
  if (weight !== null && isDesk) fact(FACT_SHAPES.weight, palette.inkSoft, palette.inkSoft, weight);
  if (confidence) {
    const { level, word } = confidence;
    const tone = palette.tones[CONFIDENCE_TONES[level]];
    fact(CONFIDENCE_SHAPES[level] ?? '', tone, palette.inkSoft, word, signs.confidence);
  }
  if (face.agreement !== null && isDesk) fact(FACT_SHAPES.agreement, palette.tones.warn, palette.inkSoft, '');
  const left = CARD.padLeft + signs.mark + GAP;
  if (spark && isDesk && right - GAP - SPARK.width - left >= widthOf(face.label)) {
    right -= SPARK.width;
    parts.push(...sparkParts(palette, spark, right, CARD.padTop + 1));
    right -= GAP;
  }
  const label = ellipsed(face.label, right - left, widthOf);
  return [
    ...kindParts(palette, face, {
      x: CARD.padLeft,
      y: CARD.padTop + (print.headHeight - signs.mark) / 2,
      size: signs.mark,
    }),
    textPart(print.label, palette.inkSoft, left, CARD.padTop, label),
    ...parts,
  ];
}

/** The sign of a kind or level, within a square of `size`. */
export function kindParts(
  palette: Palette,
  { kind, level }: Pick<CardFace, 'kind' | 'level'>,
  { x, y, size }: Omit<Spot, 'colour'> & { readonly size: number },
): CardPart[] {
  const colour = palette.tints[tintOfKind({ kind, ...(level && { level }) })];
  const spot = { x, y, colour };
  const bars = kind === 'goal' && level ? LEVEL_BARS[level] : undefined;
  if (bars === undefined) return [{ is: 'shape', path: KIND_SHAPES[kind] ?? '', size, ...spot }];
  const scale = size / 16;
  return BAR.ys.map((y, at) => ({
    is: 'box',
    colour,
    x: spot.x + BAR.x * scale,
    y: spot.y + y * scale,
    width: BAR.width * scale,
    height: BAR.height * scale,
    radius: BAR.radius * scale,
    alpha: at < bars ? 1 : BAR.faint,
  }));
}

function sparkParts(
  palette: Palette,
  { line, end, target }: NonNullable<CardFace['spark']>,
  x: number,
  y: number,
): CardPart[] {
  const soft = { x, y, colour: palette.inkSoft };
  const level: CardPart[] =
    target === null
      ? []
      : [{ is: 'line', path: `M0 ${target}H${SPARK.width}`, width: 1, dash: [2, 2], ...soft }];
  const dot = { x: x + end.x - 1.8, y: y + end.y - 1.8, width: 3.6, height: 3.6, radius: 1.8, alpha: 1 };
  return [
    ...level,
    { is: 'line', path: line, width: 1.3, dash: [], ...soft },
    { is: 'box', colour: palette.ink, ...dot },
  ];
}

/** From the right: percentage, word and sign of its standing, what the rules find, whether it is asked about; the owner takes what is left. */
function footParts(brush: PartsBrush, face: CardFace, top: number, print: Print): CardPart[] {
  const size = signsIn(print).status;
  const { palette, measure, family } = brush;
  const { progress, owner, findings, asks } = face;
  const parts: CardPart[] = [];
  let right = RIGHT;
  if (progress.share !== null) {
    const colour = palette.tones[progress.tone];
    const x = right - measure.in(fontOf(print.percent, family))(progress.text);
    parts.push(textPart(print.percent, palette.ink, x, top, progress.text));
    right = x - GAP - measure.in(fontOf(print.foot, family))(progress.word);
    parts.push(textPart(print.foot, colour, right, top, progress.word));
    if (progress.status !== 'none') {
      right -= GAP + size;
      const path = STATUS_SHAPES[progress.status] ?? '';
      parts.push({ is: 'shape', path, size, colour, x: right, y: top + (print.footHeight - size) / 2 });
    }
    right -= GAP;
  }
  if (findings && print === DESK) {
    const { severity, text } = findings;
    right -= measure.in(fontOf(print.foot, family))(text);
    parts.push(textPart(print.foot, palette.inkSoft, right, top, text));
    right -= FACT.gap + size;
    const y = top + (print.footHeight - size) / 2;
    const colour = severityColour(palette, severity);
    parts.push({ is: 'shape', path: SEVERITY_SHAPES[severity] ?? '', size, colour, x: right, y });
    right -= GAP;
  }
  if (asks && print === DESK) {
    right -= size;
    const y = top + (print.footHeight - size) / 2;
    const colour = palette.tones[asks.standing === 'overdue' ? 'bad' : 'warn'];
    parts.push({ is: 'shape', path: CHECK_IN_SHAPES[asks.standing] ?? '', size, colour, x: right, y });
    right -= GAP;
  }
  if (owner) parts.push(...ownerParts(brush, owner, { top, right, print }));
  return parts;
}

function ownerParts(
  { palette, measure, family }: PartsBrush,
  { name, initials }: NonNullable<CardFace['owner']>,
  { top, right, print }: { readonly top: number; readonly right: number; readonly print: Print },
): CardPart[] {
  const signs = signsIn(print);
  const size = signs.disc;
  const left = CARD.padLeft + size + GAP;
  const room = right - left;
  const shown = print === DESK ? ellipsed(name, room, measure.in(fontOf(print.foot, family))) : '';
  const type = { size: signs.initials, leading: print.footHeight, weight: 650 };
  const disc = { x: CARD.padLeft, y: top, width: size, height: size, radius: size / 2, alpha: 1 };
  const middle = CARD.padLeft + size / 2;
  return [
    { is: 'box', colour: palette.accentGround, ...disc },
    {
      is: 'text',
      type,
      colour: palette.accent,
      x: middle,
      y: top,
      text: initials,
      anchor: 'middle',
    },
    textPart(print.foot, palette.inkSoft, left, top, shown),
  ];
}

const BADGE = { height: 20, pad: 7, sign: 10, gap: 3, overlap: 10 } as const;
const BADGE_TYPE: Type = { size: 11, leading: 20, weight: 600 };

/** What a fold hides, on the side of the card where its branch would be: how many, and how the worst of them stands. */
export function badgeParts(
  { palette, measure, family }: PartsBrush,
  { text, worst }: Hidden,
  shape: Shape,
  card: Size,
): CardPart[] {
  const textWidth = measure.in(fontOf(BADGE_TYPE, family))(text);
  const signWidth = worst === 'none' ? 0 : BADGE.sign + BADGE.gap;
  const width = Math.max(BADGE.height, 2 * BADGE.pad + signWidth + textWidth);
  const isBelow = shape === 'topDown';
  const x = isBelow ? (card.width - width) / 2 : card.width - BADGE.overlap;
  const y = isBelow ? card.height - BADGE.overlap : (card.height - BADGE.height) / 2;
  const { height } = BADGE;
  const box = { x, y, width, height, radius: height / 2, alpha: 1, stroke: palette.lineFirm };
  const start = x + (width - signWidth - textWidth) / 2;
  return [
    { is: 'box', colour: palette.panel, ...box },
    ...(worst === 'none'
      ? []
      : [
          {
            is: 'sign',
            tone: worst,
            size: BADGE.sign,
            colour: palette.tones[worst],
            x: start,
            y: y + 5,
          } as const,
        ]),
    textPart(BADGE_TYPE, palette.ink, start + signWidth, y, text),
  ];
}

import type { CardFace } from '../cards/card-face.ts';
import {
  CARD,
  CARD_TEXT_WIDTH,
  DESK,
  FOOT_TYPE,
  fontOf,
  footTop,
  LABEL_TYPE,
  PERCENT_TYPE,
  TITLE_TYPE,
  titleTop,
  type Type,
} from '../cards/card-shape.ts';
import { TONE_SHAPES } from '../cards/tone.ts';
import type { Rect } from '../geometry/rect.ts';
import type { Palette } from '../paint/palette.ts';
import type { TextMeasure } from '../text/text-measure.ts';
import { ellipsed } from '../text/wrap-text.ts';
import { esc, px } from './xml.ts';

export interface SvgBrush {
  readonly palette: Palette;
  readonly family: string;
  readonly measure: TextMeasure;
}

/** How far below the top of a line its baseline lies. */
const baseline = (type: Type): number => type.leading / 2 + type.size * 0.35;

const AT_END = ' text-anchor="end"';

const text = (type: Type, colour: string, x: number, y: number, content: string, anchor = ''): string =>
  `<text x="${px(x)}" y="${px(y + baseline(type))}" font-size="${type.size}" font-weight="${type.weight}" fill="${colour}"${anchor}>${esc(content)}</text>`;

/** A whole card as a group at its place: edge, label, title, owner, progress. */
export function svgCard(brush: SvgBrush, face: CardFace, lines: readonly string[], at: Rect): string {
  const { palette } = brush;
  const tint = palette.tints[face.tint];
  const top = titleTop(DESK);
  const foot = footTop(lines.length, DESK);
  const title = lines.map((line, row) =>
    text(TITLE_TYPE, palette.ink, CARD.padLeft, top + row * TITLE_TYPE.leading, line),
  );
  return [
    `<g transform="translate(${px(at.x)} ${px(at.y)})">`,
    `<title>${esc(`${face.label}: ${face.title}`)}</title>`,
    `<rect width="${px(at.width)}" height="${px(at.height)}" rx="${CARD.radius}" fill="${palette.panel}" stroke="${palette.line}"/>`,
    `<path d="${edgePath(at.height)}" fill="${tint}"/>`,
    text(LABEL_TYPE, palette.inkSoft, CARD.padLeft, CARD.padTop, face.label),
    face.due
      ? text(LABEL_TYPE, palette.inkSoft, CARD.width - CARD.padRight, CARD.padTop, face.due.text, AT_END)
      : '',
    ...title,
    owner(brush, face, foot),
    progress(brush, face, foot, at.height),
    '</g>',
  ].join('');
}

/** The coloured edge, inside the card's rounded corners. */
function edgePath(height: number): string {
  const { radius, edge } = CARD;
  const inset = px(radius - Math.sqrt(radius ** 2 - (radius - edge) ** 2));
  const arc = `A${radius} ${radius} 0 0 1`;
  return `M${edge} ${inset}V${px(height - Number(inset))}${arc} 0 ${px(height - radius)}V${radius}${arc} ${edge} ${inset}Z`;
}

function owner({ palette, measure, family }: SvgBrush, face: CardFace, top: number): string {
  if (!face.owner) return '';
  const name = ellipsed(face.owner.name, 100, measure.in(fontOf(FOOT_TYPE, family)));
  return text(FOOT_TYPE, palette.inkSoft, CARD.padLeft, top, name);
}

function progress(
  { palette, measure, family }: SvgBrush,
  { progress: of }: CardFace,
  top: number,
  height: number,
): string {
  if (of.share === null) return '';
  const right = CARD.width - CARD.padRight;
  const colour = palette.tones[of.tone];
  const wordX = right - measure.in(fontOf(PERCENT_TYPE, family))(of.text) - 6;
  const signX = wordX - measure.in(fontOf(FOOT_TYPE, family))(of.word) - 17;
  const barTop = height - 7;
  const filled = CARD_TEXT_WIDTH * Math.min(1, Math.max(0, of.share));
  return [
    `<path transform="translate(${px(signX)} ${px(top + 3.5)}) scale(.8125)" d="${TONE_SHAPES[of.tone]}" fill="${colour}" fill-rule="evenodd"/>`,
    text(FOOT_TYPE, colour, wordX, top, of.word, AT_END),
    text(PERCENT_TYPE, palette.ink, right, top, of.text, AT_END),
    `<rect x="${CARD.padLeft}" y="${px(barTop)}" width="${CARD_TEXT_WIDTH}" height="3" fill="${palette.line}"/>`,
    `<rect x="${CARD.padLeft}" y="${px(barTop)}" width="${px(filled)}" height="3" fill="${colour}"/>`,
  ].join('');
}

import type { CardFace } from '../cards/card-face.ts';
import { badgeParts, type CardPart, cardParts, type PartsBrush } from '../cards/card-parts.ts';
import { CARD, CARD_TEXT_WIDTH, type Print, type Type } from '../cards/card-shape.ts';
import { TONE_SHAPES } from '../cards/tone.ts';
import type { Rect } from '../geometry/rect.ts';
import type { Shape } from '../layout/layout.ts';
import { esc, px } from './xml.ts';

export interface SetCard {
  /** Of the arrangement: on which side a fold shows what it hides. */
  readonly shape: Shape;
  readonly print: Print;
}

/** How far below the top of a line its baseline lies. */
const baseline = (type: Type): number => type.leading / 2 + type.size * 0.35;

/** A whole card as a group at its place: edge, label, title, owner, progress, and what its fold hides. */
export function svgCard(
  brush: PartsBrush,
  face: CardFace,
  lines: readonly string[],
  at: Rect,
  { shape, print }: SetCard,
): string {
  const { palette } = brush;
  const parts = [
    // What is still to be mended is for those who plan, not for those who get the picture.
    ...cardParts(brush, { ...face, findings: null, asks: null }, lines, print),
    ...(face.hidden ? badgeParts(brush, face.hidden, shape, at) : []),
  ];
  return [
    `<g transform="translate(${px(at.x)} ${px(at.y)})">`,
    // In full, also where the card has no room for it.
    `<title>${esc([`${face.label}: ${face.name}`, face.owner?.name ?? ''].filter(Boolean).join('\n'))}</title>`,
    `<rect width="${px(at.width)}" height="${px(at.height)}" rx="${CARD.radius}" fill="${palette.panel}" stroke="${palette.line}"/>`,
    `<path d="${edgePath(at.height)}" fill="${palette.tints[face.tint]}"/>`,
    bar(brush, face, at.height),
    ...parts.map(svgPart),
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

function bar({ palette }: PartsBrush, { progress }: CardFace, height: number): string {
  if (progress.share === null) return '';
  const filled = CARD_TEXT_WIDTH * Math.min(1, Math.max(0, progress.share));
  const place = `x="${CARD.padLeft}" y="${px(height - 7)}" height="3"`;
  return [
    `<rect ${place} width="${CARD_TEXT_WIDTH}" fill="${palette.line}"/>`,
    `<rect ${place} width="${px(filled)}" fill="${palette.tones[progress.tone]}"/>`,
  ].join('');
}

/** An outline of `ui/shapes.ts` within a square. */
export const svgOutline = (path: string, colour: string, x: number, y: number, size: number): string =>
  `<path transform="translate(${px(x)} ${px(y)}) scale(${px(size / 24)})" d="${path}" fill="none" stroke="${colour}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>`;

export function svgPart(part: CardPart): string {
  const { x, y, colour } = part;
  switch (part.is) {
    case 'text': {
      const { size, weight } = part.type;
      const anchor = part.anchor === 'start' ? '' : ` text-anchor="${part.anchor}"`;
      const direction = part.isFromRight ? ' direction="rtl"' : '';
      return `<text x="${px(x)}" y="${px(y + baseline(part.type))}" font-size="${size}" font-weight="${weight}" fill="${colour}"${anchor}${direction}>${esc(part.text)}</text>`;
    }
    case 'shape':
      return svgOutline(part.path, colour, x, y, part.size);
    case 'sign':
      return `<path transform="translate(${px(x)} ${px(y)}) scale(${px(part.size / 16)})" d="${TONE_SHAPES[part.tone]}" fill="${colour}" fill-rule="evenodd"/>`;
    case 'box': {
      const look = `${part.alpha === 1 ? '' : ` fill-opacity="${part.alpha}"`}${part.stroke ? ` stroke="${part.stroke}"` : ''}`;
      return `<rect x="${px(x)}" y="${px(y)}" width="${px(part.width)}" height="${px(part.height)}" rx="${px(part.radius)}" fill="${colour}"${look}/>`;
    }
    case 'line': {
      const dash = part.dash.length > 0 ? ` stroke-dasharray="${part.dash.join(' ')}"` : '';
      return `<path transform="translate(${px(x)} ${px(y)})" d="${part.path}" fill="none" stroke="${colour}" stroke-width="${part.width}"${dash}/>`;
    }
  }
}

import type { Status } from '../../../domain/scoring/status.ts';
import { CONFIDENCE_SHAPES, STATUS_SHAPES } from '../../../ui/shapes.ts';
import { kindParts, type PartsBrush } from '../cards/card-parts.ts';
import { fontOf, type Type } from '../cards/card-shape.ts';
import { CONFIDENCE_TONES } from '../cards/confidence-tone.ts';
import type { Sign } from '../cards/meaning.ts';
import type { Tint } from '../cards/tint.ts';
import { TONE_OF, type Tone, TONE_SHAPES } from '../cards/tone.ts';
import type { Point } from '../geometry/rect.ts';
import type { Palette } from '../paint/palette.ts';
import { MARK_SHAPES, type MarkSign } from '../scene/arrow-marks.ts';
import { svgOutline, svgPart } from './svg-card.ts';
import { esc, fromLeft, px } from './xml.ts';

/** A word and what stands for it in the picture. */
export interface LegendItem {
  readonly text: string;
  /** The edge of the cards. */
  readonly tint?: Tint;
  readonly sign?: Sign | { readonly type: 'arrow'; readonly sign: MarkSign; readonly tone: Tone };
}

/** Where an item begins, at its baseline. */
export interface PlacedItem extends Point {
  readonly item: LegendItem;
}

const TYPE: Type = { size: 12, leading: 20, weight: 400 };
const TOP = 34;
const GAP = 24;
const EDGE = 10;
const SIGN = 20;
const SIGN_SIZE = 14;

/** The items of a legend line by line below a picture, and how much room they take. */
export function legendPlaces(
  { measure, family }: Pick<PartsBrush, 'measure' | 'family'>,
  items: readonly LegendItem[],
  width: number,
): { readonly items: readonly PlacedItem[]; readonly height: number } {
  const widthOf = measure.in(fontOf(TYPE, family));
  let [x, y] = [0, TOP];
  const places = items.map((item) => {
    const own = signsWidth(item) + widthOf(item.text);
    if (x > 0 && x + own > width) [x, y] = [0, y + TYPE.leading];
    const place = { item, x, y };
    x += own + GAP;
    return place;
  });
  return { items: places, height: items.length === 0 ? 0 : y };
}

const signsWidth = ({ tint, sign }: LegendItem): number => (tint ? EDGE : 0) + (hasSign(sign) ? SIGN : 0);

/** Colours that stand for people, for no date or for no mark have no sign on the cards. */
function hasSign(sign: LegendItem['sign']): boolean {
  switch (sign?.type) {
    case undefined:
    case 'owner':
      return false;
    case 'confidence':
      return sign.confidence !== null;
    case 'due':
      return sign.tone !== 'none';
    default:
      return true;
  }
}

export const svgLegend = (palette: Palette, items: readonly PlacedItem[]): string =>
  items.map((item) => legendItem(palette, item)).join('\n');

function legendItem(palette: Palette, { item, x, y }: PlacedItem): string {
  const { text, tint, sign } = item;
  const edge = tint
    ? `<rect x="${px(x)}" y="${px(y - 10)}" width="4" height="13" rx="1.5" fill="${palette.tints[tint]}"/>`
    : '';
  const at = { x: x + (tint ? EDGE : 0), y: y - 11 };
  const left = px(x + signsWidth(item));
  return `${edge}${svgSign(palette, sign, at)}<text x="${left}" y="${px(y)}" font-size="${TYPE.size}" fill="${palette.inkSoft}"${fromLeft(text)}>${esc(text)}</text>`;
}

function svgSign(palette: Palette, sign: LegendItem['sign'], { x, y }: Point): string {
  if (!sign || !hasSign(sign)) return '';
  switch (sign.type) {
    case 'kind':
      return kindParts(palette, sign, { x, y, size: SIGN_SIZE }).map(svgPart).join('');
    case 'status':
      return svgOutline(STATUS_SHAPES[sign.status] ?? '', palette.tones[sign.tone], x, y, SIGN_SIZE);
    case 'confidence': {
      const level = sign.confidence ?? 'low';
      const colour = palette.tones[CONFIDENCE_TONES[level]];
      return svgOutline(CONFIDENCE_SHAPES[level] ?? '', colour, x, y, SIGN_SIZE);
    }
    case 'due':
      return filled(TONE_SHAPES[sign.tone], palette.tones[sign.tone], x, y, SIGN_SIZE / 16);
    case 'arrow': {
      const colour = sign.tone === 'none' ? palette.inkSoft : palette.tones[sign.tone];
      return filled(MARK_SHAPES[sign.sign], colour, x + 2, y + 2, 1);
    }
    case 'owner':
      return '';
  }
}

const filled = (path: string, colour: string, x: number, y: number, scale: number): string =>
  `<path transform="translate(${px(x)} ${px(y)}) scale(${px(scale)})" d="${path}" fill="${colour}" fill-rule="evenodd"/>`;

/** The sign of a standing as a legend has it. */
export const statusItem = (status: Exclude<Status, 'none'>, text: string): LegendItem => ({
  text,
  sign: { type: 'status', status, tone: TONE_OF[status] },
});

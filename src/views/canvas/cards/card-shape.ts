import type { WidthOf } from '../text/wrap-text.ts';
import { wrapText } from '../text/wrap-text.ts';

/** Measures of a card in pixels at zoom 1; `card.module.css` says the same in its own way. */
export const CARD = {
  width: 272,
  radius: 8,
  /** The coloured edge that tells the kind. */
  edge: 3,
  padLeft: 14,
  padRight: 12,
  padTop: 9,
  padBottom: 11,
  headHeight: 16,
  headGap: 3,
  footGap: 7,
  footHeight: 20,
} as const;

export const CARD_TEXT_WIDTH = CARD.width - CARD.padLeft - CARD.padRight;

/** A size and weight of type; the family is the page's. */
export interface Type {
  readonly size: number;
  readonly leading: number;
  readonly weight: number;
}

export const TITLE_TYPE: Type = { size: 14, leading: 19, weight: 550 };
export const LABEL_TYPE: Type = { size: 11, leading: 16, weight: 500 };
export const FOOT_TYPE: Type = { size: 12, leading: 20, weight: 400 };
export const PERCENT_TYPE: Type = { size: 12, leading: 20, weight: 600 };
/** Type for titles read from afar: one size for nearly all, a smaller one where a long title would not fit. */
export const FAR_TYPES: readonly Type[] = [
  { size: 17, leading: 20, weight: 600 },
  { size: 15, leading: 18, weight: 600 },
];
export const FAR_PERCENT_TYPE: Type = { size: 16, leading: 20, weight: 600 };

/** A font for a 2D context at a zoom. */
export const fontOf = ({ size, weight }: Type, family: string, zoom = 1): string =>
  `${weight} ${size * zoom}px ${family}`;

const FIXED_HEIGHT =
  CARD.padTop + CARD.headHeight + CARD.headGap + CARD.footGap + CARD.footHeight + CARD.padBottom;

/** The height of a card whose title takes so many lines. */
export const cardHeight = (lines: number): number => FIXED_HEIGHT + Math.max(1, lines) * TITLE_TYPE.leading;

export interface FarTitle {
  readonly type: Type;
  readonly lines: readonly string[];
}

/** The title in the largest type that fits into the card above its percentage. */
export function farTitle(title: string, height: number, widthIn: (type: Type) => WidthOf): FarTitle {
  const room = height - CARD.padTop - CARD.padBottom - FAR_PERCENT_TYPE.leading;
  let tried: FarTitle = { type: TITLE_TYPE, lines: [title] };
  for (const type of FAR_TYPES) {
    tried = { type, lines: wrapText(title, CARD_TEXT_WIDTH, widthIn(type)) };
    if (tried.lines.length * type.leading <= room) return tried;
  }
  return tried;
}

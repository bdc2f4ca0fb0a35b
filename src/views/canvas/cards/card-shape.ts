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
const FOOT_TYPE: Type = { size: 12, leading: 20, weight: 400 };
const PERCENT_TYPE: Type = { size: 12, leading: 20, weight: 600 };
/** Type for titles read from afar: one size for nearly all, smaller ones where a long title would not fit; the last does. */
export const FAR_TYPES: readonly Type[] = [
  { size: 17, leading: 20, weight: 600 },
  { size: 15, leading: 18, weight: 600 },
  { size: 14, leading: 18, weight: 600 },
];
export const FAR_PERCENT_TYPE: Type = { size: 16, leading: 20, weight: 600 };
export const FAR_COUNT_TYPE: Type = { size: 16, leading: 20, weight: 400 };

/** The type a card is set in, and the heights of what stands around its title. */
export interface Print {
  readonly title: Type;
  readonly label: Type;
  readonly foot: Type;
  readonly percent: Type;
  /** For titles read from afar, the larger first. */
  readonly far: readonly Type[];
  readonly headHeight: number;
  readonly headGap: number;
  readonly footGap: number;
  readonly footHeight: number;
}

/** For somebody who sits before it. */
export const DESK: Print = {
  title: TITLE_TYPE,
  label: LABEL_TYPE,
  foot: FOOT_TYPE,
  percent: PERCENT_TYPE,
  far: FAR_TYPES,
  headHeight: 16,
  headGap: 3,
  footGap: 7,
  footHeight: 20,
};

/** For a room, on a wall: less stands on a card, and that larger. */
export const ROOM: Print = {
  title: { size: 24, leading: 29, weight: 600 },
  label: { size: 14, leading: 22, weight: 500 },
  foot: { size: 17, leading: 28, weight: 500 },
  percent: { size: 19, leading: 28, weight: 650 },
  far: [
    { size: 28, leading: 32, weight: 600 },
    { size: 24, leading: 28, weight: 600 },
  ],
  headHeight: 22,
  headGap: 4,
  footGap: 6,
  footHeight: 28,
};

/** A font for a 2D context at a zoom. */
export const fontOf = ({ size, weight }: Type, family: string, zoom = 1): string =>
  `${weight} ${size * zoom}px ${family}`;

/** Where the title begins, from the top of the card. */
export const titleTop = ({ headHeight, headGap }: Print): number => CARD.padTop + headHeight + headGap;
/** Where what stands below a title of so many lines begins. */
export const footTop = (lines: number, print: Print): number =>
  titleTop(print) + Math.max(1, lines) * print.title.leading + print.footGap;
/** The height of a card whose title takes so many lines. */
export const cardHeight = (lines: number, print: Print = DESK): number =>
  footTop(lines, print) + print.footHeight + CARD.padBottom;

export interface FarTitle {
  readonly type: Type;
  readonly lines: readonly string[];
}

/** The title in the largest type that fits into the card above its percentage. */
export function farTitle(
  title: string,
  height: number,
  widthIn: (type: Type) => WidthOf,
  { title: plain, far }: Print = DESK,
): FarTitle {
  const room = height - CARD.padTop - CARD.padBottom - FAR_PERCENT_TYPE.leading;
  let tried: FarTitle = { type: plain, lines: [title] };
  for (const type of far) {
    tried = { type, lines: wrapText(title, CARD_TEXT_WIDTH, widthIn(type)) };
    if (tried.lines.length * type.leading <= room) return tried;
  }
  return tried;
}

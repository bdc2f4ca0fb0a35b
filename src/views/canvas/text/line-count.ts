import type { WidthOf } from './wrap-text.ts';

/** How many lines a text takes; undefined where only measuring its words can tell. */
export type LineCount = (text: string, maxWidth: number) => number | undefined;

/** Signs that are as wide together as in pairs: nothing joins them or changes its form among them. */
const GROUPS = [
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
  'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯЁабвгдежзийклмнопрстуфхцчшщъыьэюяё',
  '0123456789',
] as const;
/** These may end a word of any of the groups. */
const ENDS = '.,;:!?';
const SIGNS = GROUPS.join('') + ENDS;
const OF_ENDS = GROUPS.length;

/** By UTF-16 unit, as far as the last of the signs: its place among them, and its group. */
const UNITS = Math.max(...Array.from(SIGNS, (sign) => sign.charCodeAt(0))) + 1;
const SIGN_OF = new Int16Array(UNITS).fill(-1);
const GROUP_OF = Uint8Array.from(SIGNS, (sign, at) => {
  SIGN_OF[sign.charCodeAt(0)] = at;
  return ENDS.includes(sign) ? OF_ENDS : GROUPS.findIndex((group) => group.includes(sign));
});

/** Pixels: a word that ends nearer than this to the end of its line is left to be measured. */
const MARGIN = 1;

/**
 * Counts the lines that `wrapText` would make of a text in plain letters, from the widths of signs and what kerning does
 * to two of them side by side: of those there are a few hundred, where 10,000 titles hold thousands of words.
 */
export function lineCounter(widthOf: WidthOf): LineCount {
  const space = widthOf(' ');
  const wordWidth = wordWidths(widthOf);
  return (text, maxWidth) => {
    let lines = 1;
    /** How far the line reaches, spaces after its last word included. */
    let line = 0;
    for (let at = 0, end = 0; at < text.length; at = end + 1) {
      const next = text.indexOf(' ', at);
      end = next < 0 ? text.length : next;
      if (end > at) {
        const word = wordWidth(text, at, end);
        const over = line + word - maxWidth;
        if (Number.isNaN(word) || word > maxWidth - MARGIN || Math.abs(over) < MARGIN) return undefined;
        if (over > 0) lines++;
        line = over > 0 ? word : line + word;
      }
      if (line > 0) line += space;
    }
    return lines;
  };
}

/** The width of the word from one place of a text to another, NaN if pairs do not tell it. */
function wordWidths(widthOf: WidthOf): (text: string, from: number, end: number) => number {
  const growth = growths(widthOf);
  return (text, from, end) => {
    let width = 0;
    let before = -1;
    for (let at = from; at < end; at++) {
      const sign = SIGN_OF[text.charCodeAt(at)] ?? -1;
      if (sign < 0 || !mayFollow(before, sign)) return Number.NaN;
      width += growth(before, sign);
      before = sign;
    }
    return width;
  };
}

function mayFollow(before: number, sign: number): boolean {
  if (before < 0) return true;
  const group = GROUP_OF[before];
  return group !== OF_ENDS && (GROUP_OF[sign] === group || GROUP_OF[sign] === OF_ENDS);
}

/** By how much a word grows with a sign, after the one `before` it or none (-1). */
function growths(widthOf: WidthOf): (before: number, sign: number) => number {
  const known = new Float32Array(SIGNS.length * (SIGNS.length + 1)).fill(Number.NaN);
  const measured = (before: number, sign: number): number => {
    const alone = widthOf(SIGNS[sign]!);
    return before < 0 ? alone : widthOf(SIGNS[before]! + SIGNS[sign]!) - widthOf(SIGNS[before]!);
  };
  return (before, sign) => {
    const at = (before + 1) * SIGNS.length + sign;
    const width = known[at]!;
    return Number.isNaN(width) ? (known[at] = measured(before, sign)) : width;
  };
}

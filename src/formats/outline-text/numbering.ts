import type { OutlineLine } from './lines.ts';
import type { Marker } from './marker.ts';

type Count = Extract<Marker, { type: 'count' }>;

/** What the numbers of a text have to do with each other. */
interface Numbers {
  /** Codes such as `1.1.a`, and the short ones that may stand above them. */
  readonly codes: ReadonlySet<string>;
  /** Codes that others stand below: two of them, or a first one. */
  readonly parents: ReadonlySet<string>;
  /** What counts in each style, in small letters. */
  readonly tokens: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Numbers that are words after all: "3.5 million people" has no 3.4 and no 3.5.1 beside it, "A. Smith" no B. The line
 * is then taken whole.
 */
export function withoutFalseNumbers(lines: readonly OutlineLine[]): OutlineLine[] {
  const numbers = numbersIn(lines);
  return lines.map((line) => {
    const { marker } = line;
    if (marker?.type === 'code') return isCode(marker.segments, numbers) ? line : plain(line);
    if (marker?.type !== 'count') return line;
    if (/^\d/.test(marker.token)) {
      const segments = [marker.token];
      return isShort(marker) && isCode(segments, numbers)
        ? { ...line, marker: { type: 'code', segments } }
        : line;
    }
    const style = isRoman(marker, numbers) ? romanOf(marker.style) : marker.style;
    return style !== marker.style || isCounting(marker, numbers)
      ? { ...line, marker: { ...marker, style } }
      : plain(line);
  });
}

function plain({ marker: _, ...line }: OutlineLine): OutlineLine {
  return { ...line, text: line.whole };
}

function numbersIn(lines: readonly OutlineLine[]): Numbers {
  const codes = new Set<string>();
  const tokens = new Map<string, Set<string>>();
  for (const { marker } of lines) {
    if (marker?.type === 'code') codes.add(marker.segments.join('.'));
    if (marker?.type !== 'count') continue;
    if (isShort(marker)) codes.add(marker.token);
    const known = tokens.get(marker.style);
    if (known) known.add(marker.token.toLowerCase());
    else tokens.set(marker.style, new Set([marker.token.toLowerCase()]));
  }
  const children = new Map<string, number>();
  for (const code of codes) {
    if (!code.includes('.')) continue;
    const parent = parentOf(code);
    children.set(parent, (children.get(parent) ?? 0) + (/\.(0?1|a|а)$/.test(code) ? 2 : 1));
  }
  const parents = [...children].filter(([, count]) => count > 1).map(([code]) => code);
  return { codes, parents: new Set(parents), tokens };
}

/** In a text with `1.1` a `1.` is a code as well; `1)` counts what stands below one. */
const isShort = (marker: Count) => marker.style === '1.';

const parentOf = (code: string) => code.slice(0, code.lastIndexOf('.'));

/** Whether a code has a child, or stands with its parent or a neighbour under one that has. */
function isCode(segments: readonly string[], { codes, parents }: Numbers): boolean {
  const code = segments.join('.');
  if (parents.has(code)) return true;
  const last = segments.at(-1) ?? '';
  const above = code.slice(0, code.length - last.length);
  const isBeside = [shifted(last, -1), shifted(last, 1)].some((other) => codes.has(`${above}${other}`));
  if (segments.length === 1) return parents.size > 0 && isBeside;
  return parents.has(parentOf(code)) && (isBeside || codes.has(parentOf(code)));
}

const shifted = (segment: string, by: number): string =>
  /^\d/.test(segment)
    ? String(Number(segment) + by)
    : String.fromCodePoint((segment.codePointAt(0) ?? 0) + by);

/** Letters count when the next or the last letter of the alphabet is there too. */
function isCounting({ style, token }: Count, { tokens }: Numbers): boolean {
  const letters = tokens.get(style);
  const beside = [shifted(token.toLowerCase(), 1), shifted(token.toLowerCase(), -1)];
  return token.length > 1 || beside.some((letter) => letters?.has(letter) === true);
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];
const romanOf = (style: string) => style.replace('a', 'i').replace('A', 'I');

/** A single letter that is a Roman number, because its neighbour of several letters is there. */
function isRoman({ style, token }: Count, { tokens }: Numbers): boolean {
  const at = ROMAN.indexOf(token.toLowerCase());
  if (at === -1) return false;
  const numbers = tokens.get(romanOf(style));
  return [ROMAN[at - 1], ROMAN[at + 1]].some(
    (number) => number !== undefined && numbers?.has(number) === true,
  );
}

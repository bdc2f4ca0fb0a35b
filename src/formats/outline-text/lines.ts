import { isRuling, type Marked, type Marker, markerOf } from './marker.ts';

/** One line with something in it, as it stands. */
export interface OutlineLine {
  /** From 1. */
  readonly number: number;
  /** Width of the space before it, a tab reaching to the next fourth column. */
  readonly indent: number;
  readonly marker?: Marker;
  readonly text: string;
  /** The line without its indentation, for a marker that turns out to be words. */
  readonly whole: string;
}

const TAB_WIDTH = 4;

/** A text taken apart; a backslash keeps what follows it from being a marker, as in Markdown. */
export function outlineLines(text: string): OutlineLine[] {
  const lines: OutlineLine[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    const start = line.search(/\S/);
    if (start === -1) continue;
    const whole = line.slice(start).trimEnd();
    if (isRuling(whole)) continue;
    lines.push({ number: at + 1, indent: widthOf(line.slice(0, start)), whole, ...read(whole) });
  }
  return lines;
}

function read(whole: string): { readonly marker?: Marker; readonly text: string } {
  if (whole.startsWith('\\') && needsGuard(whole.slice(1))) return { text: whole.slice(1) };
  const marked = markerOf(whole);
  if (!marked) return { text: whole };
  const text = marked.text.replace(BOLD, '$1');
  return { ...marked, text: isMarkdown(marked) ? unescaped(text) : text };
}

/** Whether a title standing alone on its line could be taken for a marker, or for nothing. */
export const needsGuard = (title: string): boolean =>
  title === '' || title.startsWith('\\') || isRuling(title) || markerOf(title) !== undefined;

const BOLD = /\*\*(?=\S)(.+?)\*\*/g;
const isMarkdown = ({ marker }: Marked) =>
  marker.type === 'heading' || (marker.type === 'bullet' && marker.style === '-');

/** Markdown's escapes; a backslash alone stands for an empty title. */
const unescaped = (text: string) => (text === '\\' ? '' : text.replace(/\\([!-/:-@[-`{-~])/g, '$1'));

function widthOf(space: string): number {
  let width = 0;
  for (const char of space)
    width = char === '\t' ? (Math.floor(width / TAB_WIDTH) + 1) * TAB_WIDTH : width + 1;
  return width;
}

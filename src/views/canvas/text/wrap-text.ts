/** The width of a text in pixels. */
export type WidthOf = (text: string) => number;

const CJK = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}`;
/** Signs that must not begin a line, and those that must not end one (kinsoku). */
const CLOSING = String.raw`，。、；：！？）」』》】”’ーっゃゅょッャュョ々〉〕％`;
const OPENING = String.raw`（「『《【“‘〈〔`;
/** No-break spaces are none to break at. */
const SPACE = String.raw`[^\S\u00a0\u202f\ufeff]`;

/** What stays together on a line: a run of spaces, a CJK sign with its punctuation, a word up to its hyphen. */
const PIECE = new RegExp(
  `${SPACE}+|[${OPENING}]*[${CJK}][${CLOSING}]*|(?:(?!${SPACE})[^${CJK}${OPENING}‐-])+[‐-]*|[‐-]+|[${OPENING}]+`,
  'gu',
);

/**
 * The lines of a text no wider than this. Where they break is ours to say, so that cards drawn as elements, as pixels
 * and as pictures agree, and a height is known without a browser's layout. A word too long for a line is cut.
 */
export function wrapText(text: string, maxWidth: number, widthOf: WidthOf): readonly string[] {
  if (widthOf(text) <= maxWidth) return [text];
  const lines: string[] = [];
  let line = '';
  let width = 0;
  const end = () => {
    lines.push(line.trimEnd());
    line = '';
    width = 0;
  };
  const add = (piece: string, pieceWidth: number) => {
    line += piece;
    width += pieceWidth;
  };
  for (const [piece] of text.matchAll(PIECE)) {
    const isSpace = piece.trim() === '' && piece !== '\u00a0';
    const pieceWidth = widthOf(piece);
    if (isSpace && line === '') continue;
    if (!isSpace && line !== '' && width + pieceWidth > maxWidth) end();
    if (isSpace || pieceWidth <= maxWidth) {
      add(piece, pieceWidth);
      continue;
    }
    for (const sign of signsOf(piece)) {
      const signWidth = widthOf(sign);
      if (line !== '' && width + signWidth > maxWidth) end();
      add(sign, signWidth);
    }
  }
  if (line.trim() !== '' || lines.length === 0) end();
  return lines;
}

/** The text cut to one line, with an ellipsis where something is missing. */
export function ellipsed(text: string, maxWidth: number, widthOf: WidthOf): string {
  if (widthOf(text) <= maxWidth) return text;
  const signs = signsOf(text);
  let [low, high] = [0, signs.length];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (widthOf(`${signs.slice(0, middle).join('')}…`) <= maxWidth) low = middle;
    else high = middle - 1;
  }
  return `${signs.slice(0, low).join('').trimEnd()}…`;
}

/** What a reader sees as one sign each, however many code units it takes. */
const signsOf = (text: string): string[] =>
  [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);

/** What stands before the words of a line: how it was bulleted, numbered or headed. */
export type Marker =
  | { readonly type: 'heading'; readonly level: number }
  /** Marks of one `style` stand on one level. */
  | { readonly type: 'bullet'; readonly style: string }
  /** `1.`, `1)`, `(a)`, `IV.` */
  | { readonly type: 'count'; readonly style: string; readonly token: string }
  /** `1.1.a`, or a bare `1` that such codes stand below. */
  | { readonly type: 'code'; readonly segments: readonly string[] };

export interface Marked {
  readonly marker: Marker;
  readonly text: string;
}

/** Bullets by level as word processors set them; those of a keyboard are one style. */
const BULLET_STYLES: readonly (readonly [style: string, chars: string])[] = [
  ['-', '-*+–—'],
  ['•', '•●·\uf0b7'],
  ['◦', '◦○'],
  ['▪', '▪■\uf0a7'],
  ['‣', '‣➢►▸\uf0d8'],
];
const STYLE_OF = new Map(
  BULLET_STYLES.flatMap(([style, chars]) => Array.from(chars, (char) => [char, style] as const)),
);
const BULLET = new RegExp(
  `^([${BULLET_STYLES.map(([, chars]) => chars)
    .join('')
    .replace('-', '\\-')}])(?:\\s+|$)`,
);
/** Word's second level is a small letter o, told from a word by its tab. */
const ROUND_BULLET = /^o\t+/;
const CHECKBOX = /^\[[ xXхХ✓✔]?\]\s+/;
const HEADING = /^(#{1,6})\s+/;
const CODE = /^(\d{1,3}(?:\.(?:\d{1,3}|\p{L}))+)[.)]?\s+(?=\S)/u;
const BARE = /^(\d{1,3})\s+(?=\S)/;
const COUNT = /^(\(?)(\d{1,3}|\p{L}|[ivxlc]{2,7}|[IVXLC]{2,7})([.)])\s+(?=\S)/u;

/** What a line could begin with; whether codes and counts are meant as such only the whole text tells. */
export function markerOf(line: string): Marked | undefined {
  const heading = HEADING.exec(line);
  if (heading?.[1]) {
    const text = line.slice(heading[0].length).replace(/\s+#+$/, '');
    return { marker: { type: 'heading', level: heading[1].length }, text };
  }
  const bullet = BULLET.exec(line) ?? ROUND_BULLET.exec(line);
  if (bullet) {
    const style = STYLE_OF.get(bullet[1] ?? '') ?? '◦';
    return { marker: { type: 'bullet', style }, text: line.slice(bullet[0].length).replace(CHECKBOX, '') };
  }
  return numberOf(line);
}

function numberOf(line: string): Marked | undefined {
  const code = CODE.exec(line);
  if (code?.[1]) {
    const segments = code[1].toLowerCase().split('.');
    return { marker: { type: 'code', segments }, text: line.slice(code[0].length) };
  }
  const count = COUNT.exec(line);
  if (count?.[2]) {
    const [all, open = '', token, close = ''] = count;
    return {
      marker: { type: 'count', style: `${open}${styleOf(token)}${close}`, token },
      text: line.slice(all.length),
    };
  }
  const bare = BARE.exec(line);
  if (bare?.[1]) return { marker: { type: 'code', segments: [bare[1]] }, text: line.slice(bare[0].length) };
  return undefined;
}

/** Which alphabet counts: `1`, `a`, `A`, `i`, `I` and the same of other scripts. */
function styleOf(token: string): string {
  if (/^\d/.test(token)) return '1';
  const script = /^\p{Script=Latin}/u.test(token) ? 'a' : 'а';
  const letter = token.length > 1 ? 'i' : script;
  return token === token.toLowerCase() ? letter : letter.toUpperCase();
}

/** Lines that only draw: rules, fences, underlines of headings. */
export const isRuling = (line: string): boolean =>
  line.length > 2 && (/^([-*_=]\s*){3,}$/.test(line) || /^(```|~~~)/.test(line));

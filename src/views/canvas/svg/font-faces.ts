/** One file of a bundled font and the signs it holds. */
interface FontFile {
  readonly rule: CSSFontFaceRule;
  readonly url: string;
  readonly ranges: readonly (readonly [number, number])[];
}

/**
 * The `@font-face` rules a text needs, with the font files of this app inside as data: a picture then shows the same
 * letters on every machine, from no address but its own. Scripts without a bundled font are left to the system's.
 */
export async function fontFacesFor(text: string, family: string): Promise<string> {
  const signs = [...new Set(text)].map((sign) => sign.codePointAt(0) ?? 0);
  const needed = fontFiles(family).filter(({ ranges }) =>
    ranges.some(([low, high]) => signs.some((sign) => sign >= low && sign <= high)),
  );
  return (await Promise.all(needed.map(withData))).join('');
}

function fontFiles(family: string): FontFile[] {
  const names = family.split(',').map(unquoted);
  return [...document.styleSheets].flatMap(rulesOf).flatMap((rule) => {
    if (!names.includes(unquoted(rule.style.getPropertyValue('font-family')))) return [];
    const source = /url\(["']?([^"')]+)/.exec(rule.style.getPropertyValue('src'))?.[1];
    if (!source) return [];
    const url = new URL(source, rule.parentStyleSheet?.href ?? document.baseURI).href;
    return [{ rule, url, ranges: rangesIn(rule.style.getPropertyValue('unicode-range')) }];
  });
}

const unquoted = (name: string): string => name.trim().replace(/^["']|["']$/g, '');

function rulesOf(sheet: CSSStyleSheet): CSSFontFaceRule[] {
  return [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule);
}

/** "U+0460-052F, U+2116" */
function rangesIn(text: string): (readonly [number, number])[] {
  return [...text.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi)].map(([, low = '0', high]) => {
    const first = Number.parseInt(low, 16);
    return [first, high ? Number.parseInt(high, 16) : first] as const;
  });
}

async function withData({ rule, url }: FontFile): Promise<string> {
  const response = await fetch(url).catch(() => null);
  if (!response?.ok) return '';
  const bytes = new Uint8Array(await response.arrayBuffer());
  const family = unquoted(rule.style.getPropertyValue('font-family'));
  const weight = rule.style.getPropertyValue('font-weight') || '100 900';
  const range = rule.style.getPropertyValue('unicode-range');
  const data = `data:font/woff2;base64,${base64(bytes)}`;
  return `@font-face{font-family:'${family}';font-weight:${weight};src:url(${data}) format('woff2');unicode-range:${range}}`;
}

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 8_192)
    binary += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return btoa(binary);
}

/** Signs that are in almost every text. */
const SAMPLE = 'Aa0';
/** Longer than this nobody waits for a font; titles are measured again when it comes. */
const PATIENCE_MS = 800;

/** The signs of so many texts decide which parts of a font are fetched before anything is measured. */
const TEXTS_SAMPLED = 2_000;

/** Each sign of these texts once, for asking after fonts. */
export const signsOf = (texts: readonly string[]): string =>
  [...new Set(SAMPLE + texts.slice(0, TEXTS_SAMPLED).join(''))].join('');

/** Whether the fonts are there already that these signs need. */
export const areFontsReady = (fonts: readonly string[], signs: string): boolean =>
  fonts.every((font) => document.fonts.check(font, signs));

/** Waits until the fonts can be measured that these signs need. Parts that others need come when they are first drawn. */
export async function fontsReady(fonts: readonly string[], signs: string): Promise<void> {
  const loads = fonts.map((font) => document.fonts.load(font, signs));
  const patience = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MS));
  await Promise.race([Promise.allSettled(loads), patience]);
}

/** A face by what it is: another style sheet on the page makes the browser load all anew, as other objects. */
const nameOf = ({ family, style, weight, unicodeRange }: FontFace): string =>
  [family, style, weight, unicodeRange].join('|');

/** Calls back whenever a font arrives that is not here now; browsers tell of those too that they merely load again. */
export function onFontArrived(listener: () => void): () => void {
  const here = new Set([...document.fonts].filter(({ status }) => status === 'loaded').map(nameOf));
  const look = ({ fontfaces }: FontFaceSetLoadEvent) => {
    const arrived = fontfaces.map(nameOf).filter((name) => !here.has(name));
    for (const name of arrived) here.add(name);
    if (arrived.length > 0) listener();
  };
  document.fonts.addEventListener('loadingdone', look);
  return () => document.fonts.removeEventListener('loadingdone', look);
}

let family = '';

/** The fonts of the page, in the order of choice. They are never others, and to ask makes the browser style the page. */
export const fontFamily = (): string => (family ||= getComputedStyle(document.body).fontFamily);

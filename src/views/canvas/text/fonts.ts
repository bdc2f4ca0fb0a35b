/** Signs of the scripts a plan may be written in, so that their part of the font is fetched before it is measured. */
const SAMPLE = 'AaБбỞợĄąΩ0';
/** Longer than this nobody waits for a font; titles are measured again when it comes. */
const PATIENCE_MS = 800;

/** Waits until the fonts can be measured that these texts need. */
export async function fontsReady(fonts: readonly string[], text: string): Promise<void> {
  const signs = [...new Set(SAMPLE + text)].join('');
  const loads = fonts.map((font) => document.fonts.load(font, signs));
  const patience = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MS));
  await Promise.race([Promise.allSettled(loads), patience]);
}

/** Calls back whenever a font has arrived later than that. */
export function onFontArrived(listener: () => void): () => void {
  document.fonts.addEventListener('loadingdone', listener);
  return () => document.fonts.removeEventListener('loadingdone', listener);
}

import { TINTS, type Tint } from '../cards/tint.ts';
import type { Tone } from '../cards/tone.ts';

const TOKENS = {
  ground: 'ground',
  panel: 'panel',
  line: 'line',
  lineFirm: 'line-firm',
  edge: 'edge',
  ink: 'ink',
  inkSoft: 'ink-soft',
  accent: 'accent',
  accentGround: 'accent-ground',
} as const;

const TONES: Readonly<Record<Tone, string>> = { good: 'good', warn: 'warn', bad: 'bad', none: 'ink-faint' };

/** The theme's colours as a 2D context understands them. */
export interface Palette extends Readonly<Record<keyof typeof TOKENS, string>> {
  readonly tints: Readonly<Record<Tint, string>>;
  readonly tones: Readonly<Record<Tone, string>>;
}

/**
 * Reads the tokens as they are within an element now. A custom property holds its unresolved text, so each one is set as
 * the colour of a probe; in forced colours the browser answers with its own.
 */
export function paletteIn(element: HTMLElement): Palette {
  const probe = element.ownerDocument.createElement('span');
  probe.hidden = true;
  element.append(probe);
  // An element that keeps its own colours, such as a picture for paper, gets them.
  const isForced =
    matchMedia('(forced-colors: active)').matches && getComputedStyle(probe).forcedColorAdjust !== 'none';
  const colour = (token: string): string => {
    probe.style.color = `var(--${token})`;
    return getComputedStyle(probe).color;
  };
  const all = <K extends string>(tokens: Readonly<Record<K, string>>) =>
    Object.fromEntries(
      Object.entries<string>(tokens).map(([name, token]) => [name, colour(token)]),
    ) as Record<K, string>;
  const palette = {
    ...all(TOKENS),
    tints: all(Object.fromEntries(TINTS.map((tint) => [tint, tint])) as Record<Tint, string>),
    tones: all(TONES),
  };
  probe.remove();
  return isForced ? { ...palette, ...FORCED } : palette;
}

/** What must differ from the text colour where the system chooses the colours. */
const FORCED = {
  ground: 'Canvas',
  panel: 'Canvas',
  accent: 'Highlight',
  accentGround: 'Canvas',
} as const;

/** Calls back when the colours may be others: another theme, more contrast, forced colours. */
export function onThemeChange(listener: () => void): () => void {
  const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) =>
    matchMedia(query),
  );
  for (const query of queries) query.addEventListener('change', listener);
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, {
    attributes: true,
    attributeFilter: ['data-theme', 'data-contrast', 'class', 'style'],
  });
  return () => {
    for (const query of queries) query.removeEventListener('change', listener);
    observer.disconnect();
  };
}

import { isLanguage, type Language } from '../i18n/index.ts';
import { type OwnKeys, readOwnKeys } from './keys/own-keys.ts';
import { isNarrow } from './narrow.ts';

export const THEMES = ['system', 'light', 'dark', 'contrast'] as const;
/** High contrast is light or dark as the system is. */
export type Theme = (typeof THEMES)[number];

/** How a person likes the app on this device; kept outside the plans, never undone. */
export interface Preferences {
  readonly theme: Theme;
  readonly language: Language;
  readonly inspectorOpen: boolean;
  /** Keys chosen in place of the given ones. */
  readonly keys: OwnKeys;
}

/** `public/first.js` reads the theme under this name before the first paint. */
const KEY = 'throughline.preferences';

export function readPreferences(): Preferences {
  const stored = readStored();
  const theme = THEMES.find((known) => known === stored['theme']) ?? 'system';
  const language = isLanguage(stored['language']) ? stored['language'] : languageOfBrowser();
  return { theme, language, inspectorOpen: inspectorOpenIn(stored), keys: readOwnKeys(stored['keys']) };
}

/** On a phone the inspector would hide the plan. */
const inspectorOpenIn = ({ inspectorOpen }: Record<string, unknown>): boolean =>
  typeof inspectorOpen === 'boolean' ? inspectorOpen : !isNarrow();

export function keepPreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences));
  } catch {
    // A browser that keeps nothing still works; it only forgets the theme.
  }
}

/** Calls back with what another tab has chosen. What lies open here is of this tab alone. */
export function onPreferencesElsewhere(
  follow: (preferences: Omit<Preferences, 'inspectorOpen'>) => void,
): void {
  window.addEventListener('storage', ({ key }) => {
    if (key !== KEY) return;
    const { theme, language, keys } = readPreferences();
    follow({ theme, language, keys });
  });
}

const MORE_CONTRAST = '(prefers-contrast: more)';

/** The choice of the page's theme, as the tokens read it; without one they follow the system. */
export function showTheme(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === 'light' || theme === 'dark') dataset['theme'] = theme;
  else delete dataset['theme'];
  const isMore = theme === 'contrast' || (theme === 'system' && matchMedia(MORE_CONTRAST).matches);
  if (isMore) dataset['contrast'] = 'more';
  else delete dataset['contrast'];
}

/** Calls back when the system wants more contrast, or no longer does. */
export function onContrastWanted(listener: () => void): void {
  matchMedia(MORE_CONTRAST).addEventListener('change', listener);
}

function readStored(): Record<string, unknown> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return typeof stored === 'object' && stored !== null ? { ...stored } : {};
  } catch {
    return {};
  }
}

function languageOfBrowser(): Language {
  const wanted = navigator.languages.map((tag) => tag.split('-')[0]);
  return wanted.find(isLanguage) ?? 'en';
}

import { isLanguage, type Language } from '../i18n/index.ts';
import { isNarrow } from './narrow.ts';

export type Theme = 'system' | 'light' | 'dark';
const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

/** How a person likes the app on this device; kept outside the plans, never undone. */
export interface Preferences {
  readonly theme: Theme;
  readonly language: Language;
  readonly inspectorOpen: boolean;
}

/** `public/theme.js` reads the theme under this name before the first paint. */
const KEY = 'throughline.preferences';

export function readPreferences(): Preferences {
  const stored = readStored();
  const theme = THEMES.find((known) => known === stored['theme']) ?? 'system';
  const language = isLanguage(stored['language']) ? stored['language'] : languageOfBrowser();
  return { theme, language, inspectorOpen: inspectorOpenIn(stored) };
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

/** The choice of the page's theme, as the tokens read it; none follows the system. */
export function showTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
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

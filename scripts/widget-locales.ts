import type { Plugin } from 'vite';

/** Languages of the interface as React Aria calls them; a new one in src/i18n needs a line here. */
export const WIDGET_LOCALES: readonly string[] = ['en-US', 'ru-RU'];

const TEXTS = /react-(aria|stately|aria-components)\/dist\/private\/intl\/.*\/([a-z]{2}-[A-Z]{2})\.m?js$/;

/**
 * Leaves out the widget texts (screen reader hints, "clear", "select a date") in the other 32 languages React
 * Aria brings, about 30 kB after gzip. Asked for one of those it answers in English.
 */
export function trimWidgetLocales(): Plugin {
  return {
    name: 'throughline:widget-locales',
    apply: 'build',
    enforce: 'pre',
    load: {
      filter: { id: TEXTS },
      handler: (id) => {
        const locale = TEXTS.exec(id)?.[2] ?? '';
        return WIDGET_LOCALES.includes(locale) ? null : `export { default } from './en-US.mjs';`;
      },
    },
  };
}

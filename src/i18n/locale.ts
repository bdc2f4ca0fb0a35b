import { useTranslation } from 'react-i18next';

/**
 * The locale for numbers and dates: the language of the interface, in the person's own region where the browser names
 * one, so that an Englishman writes 31/12 and an American 12/31.
 */
function localeOf(language: string): string {
  const regional = navigator.languages.find((tag) => tag.split('-')[0] === language);
  return regional ?? language;
}

export function useLocale(): string {
  return localeOf(useTranslation().i18n.language);
}

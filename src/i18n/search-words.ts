import i18next from 'i18next';
import searchWords from './en/search-words.json';

/** What people call an action besides its name, in the language of the interface and in English. */
export function searchWordsFor(id: string): string {
  if (!i18next.hasResourceBundle('en', 'searchWords'))
    i18next.addResourceBundle('en', 'searchWords', searchWords);
  const wordsIn = (language: string): string =>
    String(i18next.getFixedT(language, 'searchWords' as 'actions')(id as 'undo', { defaultValue: '' }));
  return `${wordsIn(i18next.language)} ${wordsIn('en')}`;
}

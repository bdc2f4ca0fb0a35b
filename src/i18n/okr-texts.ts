import i18next from 'i18next';
import okr from './en/okr.json';

/** What a board of objectives and key results is told in: it comes with the view. */
export const bringOkrTexts = (): void => {
  if (!i18next.hasResourceBundle('en', 'okr')) i18next.addResourceBundle('en', 'okr', okr);
};

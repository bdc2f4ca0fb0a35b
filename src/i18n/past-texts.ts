import i18next from 'i18next';
import past from './en/past.json';

/** What the history of a plan is told in: it comes with its view. */
export const bringPastTexts = (): void => {
  if (!i18next.hasResourceBundle('en', 'past')) i18next.addResourceBundle('en', 'past', past);
};

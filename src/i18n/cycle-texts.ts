import i18next from 'i18next';
import cycle from './en/cycle.json';

/** The texts of the cycle come with what shows them; other languages bring theirs along. */
export const bringCycleTexts = (): void => {
  if (!i18next.hasResourceBundle('en', 'cycle')) i18next.addResourceBundle('en', 'cycle', cycle);
};

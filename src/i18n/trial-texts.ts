import i18next from 'i18next';
import trial from './en/trial.json';

/** The texts of a what-if: they come with what shows it. */
export const bringTrialTexts = (): void => {
  if (!i18next.hasResourceBundle('en', 'trial')) i18next.addResourceBundle('en', 'trial', trial);
};

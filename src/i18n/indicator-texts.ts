import i18next from 'i18next';
import indicators from './en/indicators.json';

/** What a dashboard of indicators and their cards are told in: it comes with the view. */
export const bringIndicatorTexts = (): void => {
  if (!i18next.hasResourceBundle('en', 'indicators'))
    i18next.addResourceBundle('en', 'indicators', indicators);
};

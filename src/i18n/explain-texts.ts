import i18next from 'i18next';
import explain from './en/explain.json';

/** What calculations are told in: needed once somebody asks, so it comes with what shows them. */
export const bringExplainTexts = (): void => {
  if (!i18next.hasResourceBundle('en', 'explain')) i18next.addResourceBundle('en', 'explain', explain);
};

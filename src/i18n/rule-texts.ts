import i18next from 'i18next';
import rules from './en/rules.json';

/**
 * The texts of the linter's rules, many and needed by nobody before there are findings to read: they come with what
 * shows them. Other languages bring theirs along.
 */
export const bringRuleTexts = (): void => {
  if (!i18next.hasResourceBundle('en', 'rules')) i18next.addResourceBundle('en', 'rules', rules);
};

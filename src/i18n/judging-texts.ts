import i18next from 'i18next';
import agreement from './en/agreement.json';
import evaluation from './en/evaluation.json';
import judging from './en/judging.json';
import review from './en/review.json';

const TEXTS = { agreement, evaluation, judging, review } as const;

/** What agreement, evaluation and review are told in: it comes with the first of these views. */
export const bringJudgingTexts = (): void => {
  for (const [namespace, texts] of Object.entries(TEXTS)) {
    if (!i18next.hasResourceBundle('en', namespace)) i18next.addResourceBundle('en', namespace, texts);
  }
};

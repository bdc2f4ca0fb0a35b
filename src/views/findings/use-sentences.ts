import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { rowAt, settingsOf } from '../../domain/plan.ts';
import { useEditorStateSoon } from '../../editor/react.tsx';
import type { SentenceContext } from '../../i18n/finding-text.ts';
import { useLocale } from '../../i18n/locale.ts';
import { usePlanWords } from '../../i18n/plan-words.ts';
import { bringRuleTexts } from '../../i18n/rule-texts.ts';

bringRuleTexts();

/** How sentences about this plan are made: its titles and vocabulary, the language of the interface. */
export function useSentences(): SentenceContext {
  const plan = useEditorStateSoon((state) => state.plan);
  const settings = settingsOf(plan);
  const words = usePlanWords(settings);
  const locale = useLocale();
  const { t, i18n } = useTranslation('findings');
  const { language } = i18n;
  const untitled = t('untitled');
  const { currency } = settings;
  return useMemo(
    () => ({
      language,
      locale,
      currency,
      words,
      untitled,
      titleOf: (id) => rowAt(plan, 'nodes', id)?.title ?? '',
      indicatorTitleOf: (id) => rowAt(plan, 'indicators', id)?.title ?? '',
    }),
    [plan, language, locale, currency, words, untitled],
  );
}

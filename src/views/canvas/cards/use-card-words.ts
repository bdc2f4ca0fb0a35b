import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { settingsOf } from '../../../domain/plan.ts';
import { useEditorState } from '../../../editor/react.tsx';
import { localToday, shortDay } from '../../../i18n/day-text.ts';
import { useLocale } from '../../../i18n/locale.ts';
import { formatBasisPoints, formatNumber } from '../../../i18n/number-text.ts';
import { usePlanWords } from '../../../i18n/plan-words.ts';
import type { CardWords } from './card-faces.ts';

/** How cards speak: the language of the interface and the vocabulary of the plan. */
export function useCardWords(): CardWords {
  const words = usePlanWords(useEditorState(({ plan }) => settingsOf(plan)));
  const locale = useLocale();
  const { t } = useTranslation('common');
  return useMemo(
    () => ({
      kind: words.kind,
      percent: (basisPoints) => formatBasisPoints(Math.round(basisPoints / 100) * 100, locale),
      day: (day) => shortDay(day, locale),
      status: (status) => words.score('status', status),
      undefined: t('undefined'),
      count: (count) => formatNumber(count, locale),
      today: localToday(new Date()),
    }),
    [words, locale, t],
  );
}

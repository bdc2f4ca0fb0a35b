import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { type Plan, rowAt } from '../../domain/plan.ts';
import type { Entry } from '../../domain/rows/entry.ts';
import { shortDay } from '../../i18n/day-text.ts';
import { useLocale } from '../../i18n/locale.ts';

const KINDS = ['baseline', 'assignment', 'change', 'closing'] as const;

/** What a snapshot is called: what it was taken for, of which period, when. */
export function useMomentNames(plan: Plan): (entry: Entry) => string {
  const { t } = useTranslation('past');
  const locale = useLocale();
  return useCallback(
    ({ periodId, at, data }: Entry) => {
      const kind = KINDS.find((each) => each === data?.['of']) ?? 'other';
      const period = (periodId && rowAt(plan, 'periods', periodId)?.title) || t('untitled');
      return t(`snapshot.${kind}`, { period, day: shortDay(at.slice(0, 10), locale) });
    },
    [plan, t, locale],
  );
}

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Difference, Told } from '../../domain/history/differences.ts';
import { type Plan, rowAt, settingsOf } from '../../domain/plan.ts';
import { formatDay } from '../../i18n/day-text.ts';
import { useLocale } from '../../i18n/locale.ts';
import { formatBasisPoints, formatMoney, formatNumber } from '../../i18n/number-text.ts';
import { usePlanWords } from '../../i18n/plan-words.ts';

export interface DifferenceWords {
  /** What differs: which target of which indicator, say. */
  readonly what: (difference: Difference) => string;
  readonly told: (told: Told | undefined, difference: Difference) => string;
}

/** Differences in words; titles are those of now, or of then where they are gone. */
export function useDifferenceWords(plan: Plan, before: Plan): DifferenceWords {
  const { t } = useTranslation('past');
  const locale = useLocale();
  const settings = settingsOf(plan);
  const words = usePlanWords(settings);
  const { currency } = settings;
  return useMemo(() => {
    const titleIn = (table: 'nodes' | 'indicators' | 'periods', id: string): string =>
      rowAt(plan, table, id)?.title || rowAt(before, table, id)?.title || t('untitled');
    const what = ({ what: kind, indicatorId, periodId, parentId }: Difference): string => {
      const name = t(`difference.${kind}`);
      if (parentId) return t('weightIn', { parent: titleIn('nodes', parentId) });
      if (!indicatorId || (kind !== 'target' && kind !== 'baseline')) return name;
      const indicator = titleIn('indicators', indicatorId);
      return periodId
        ? t('targetOfFor', { what: name, indicator, period: titleIn('periods', periodId) })
        : t('targetOf', { what: name, indicator });
    };
    const nothing = t('undefined', { ns: 'common' });
    const day = (date: string | undefined) => (date === undefined ? nothing : formatDay(date, locale));
    const told = (said: Told | undefined, { what: kind }: Difference): string => {
      if (said === undefined || said === '') return kind === 'parent' ? t('root') : nothing;
      if (typeof said === 'string') return said;
      if (typeof said === 'number') return formatNumber(said, locale);
      if ('bp' in said) return formatBasisPoints(said.bp, locale);
      if ('minor' in said) return formatMoney(said.minor, currency, locale);
      if ('state' in said) return words.choice('state', said.state);
      if ('kind' in said) return words.kind(said);
      return t('span', { from: day(said.from), to: day(said.to) });
    };
    return { what, told };
  }, [plan, before, t, locale, words, currency]);
}

import { useTranslation } from 'react-i18next';
import { settingsOf } from '../../domain/plan.ts';
import type { Period } from '../../domain/rows/period.ts';
import { useInspector } from './inspector-context.tsx';
import { partOfYear } from './period-span.ts';

/** What a period of this type that begins on a day is called: "2026", "Q3 2026", "May 2026". */
export function usePeriodTitle(): (type: Period['type'], start: string) => string {
  const { plan, locale } = useInspector();
  const { t } = useTranslation('inspector');
  const { fiscalYearStartMonth } = settingsOf(plan);
  return (type, start) => {
    const year = start.slice(0, 4);
    switch (type) {
      case 'year':
        return year;
      case 'half':
      case 'quarter':
        return t(`periodTitle.${type}`, { part: partOfYear(type, start, fiscalYearStartMonth), year });
      case 'month':
        return new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
          Date.parse(start),
        );
      case 'custom':
        return t('periodTitle.custom');
    }
  };
}

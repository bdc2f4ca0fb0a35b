import { useTranslation } from 'react-i18next';
import { placeInYear, type Span } from '../../domain/cycle/period-span.ts';
import { settingsOf } from '../../domain/plan.ts';
import type { Period } from '../../domain/rows/period.ts';
import { periodTitle } from '../../i18n/period-title.ts';
import { useInspector } from './inspector-context.tsx';

/** What a period of this type on these days is called. */
export function usePeriodTitle(): (type: Period['type'], span: Span) => string {
  const { plan, locale } = useInspector();
  const { language } = useTranslation().i18n;
  const { fiscalYearStartMonth } = settingsOf(plan);
  return (type, span) =>
    periodTitle(
      { language, locale },
      { type, ...span, ...placeInYear(type, span.start, fiscalYearStartMonth) },
    );
}

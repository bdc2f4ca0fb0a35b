import { History } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { indicatorSeries } from '../../domain/indicators/indicator-series.ts';
import type { IndicatorStanding } from '../../domain/indicators/indicator-standing.ts';
import { useEditorState } from '../../editor/react.tsx';
import { formatDay } from '../../i18n/day-text.ts';
import { useLocale } from '../../i18n/locale.ts';
import { formatDegree, formatNumber } from '../../i18n/number-text.ts';
import type { PlanWords } from '../../i18n/plan-words.ts';
import { Spark } from '../../ui/charts/spark.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { ExplainButton } from '../numbers/explain-button.tsx';
import { chartPoints } from './chart-points.ts';
import styles from './indicators.module.css';

interface StandingProps {
  readonly standing: IndicatorStanding;
  readonly words: PlanWords;
}

export function StatusWord({ standing: { status }, words }: StandingProps) {
  return (
    <span className={styles['status']}>
      <StatusMark status={status} />
      {words.score('status', status)}
    </span>
  );
}

/** How far it is; where nothing can be said, why. */
export function Share({ standing: { degree, indicator, facts }, words }: StandingProps) {
  const { t } = useTranslation('indicators');
  const locale = useLocale();
  const periodId = facts.span?.id;
  if (degree.value === null) return <span title={words.score('why', degree.why)}>{t('undefined')}</span>;
  return (
    <ExplainButton
      subject={{ type: 'indicatorDegree', indicatorId: indicator.id, ...(periodId && { periodId }) }}
      number={formatDegree(degree.value, locale)}
    />
  );
}

/** When the last fact was, and that another one is overdue. */
export function LastFact({ standing: { lastDay, isStale } }: Pick<StandingProps, 'standing'>) {
  const { t } = useTranslation('indicators');
  const locale = useLocale();
  return (
    <span className={styles['last']}>
      {lastDay === null ? t('noFact') : formatDay(lastDay, locale)}
      {isStale && (
        <span className={styles['stale']}>
          <History size={14} aria-hidden />
          {t('stale')}
        </span>
      )}
    </span>
  );
}

export function TrendSpark({ standing: { indicator, facts } }: Pick<StandingProps, 'standing'>) {
  const plan = useEditorState((state) => state.plan);
  const series = indicatorSeries(plan, indicator, facts);
  return <Spark points={chartPoints(series.facts)} target={series.target ?? undefined} />;
}

export const amountText = (amount: number | undefined, unit: string | undefined, locale: string): string =>
  amount === undefined ? '–' : [formatNumber(amount, locale), unit].filter(Boolean).join('\u00a0');

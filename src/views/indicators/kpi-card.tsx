import { ArrowLeft, Printer } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { IndicatorId, PeriodId } from '../../domain/ids.ts';
import { asOf } from '../../domain/cycle/members.ts';
import { indicatorSeries } from '../../domain/indicators/indicator-series.ts';
import { standingOf } from '../../domain/indicators/indicator-standing.ts';
import type { Indicator } from '../../domain/rows/indicator.ts';
import { useActions, useEditor, useEditorState } from '../../editor/react.tsx';
import { formatDay } from '../../i18n/day-text.ts';
import { useLocale } from '../../i18n/locale.ts';
import { formatNumber } from '../../i18n/number-text.ts';
import type { PlanWords } from '../../i18n/plan-words.ts';
import { Button } from '../../ui/button.tsx';
import { TrendChart } from '../../ui/charts/trend-chart.tsx';
import pageStyles from '../../ui/page-view.module.css';
import { CardFields } from './card-fields.tsx';
import { CardRelations } from './card-relations.tsx';
import { chartPoints, dayAt } from './chart-points.ts';
import styles from './indicators.module.css';
import { PeriodTable } from './period-table.tsx';
import { amountText, LastFact, Share, StatusWord } from './standing-parts.tsx';

interface KpiCardProps {
  readonly indicator: Indicator;
  readonly words: PlanWords;
  /** The period it was found in, where one was asked for. */
  readonly periodId: PeriodId | null;
  readonly onOpen: (id: IndicatorId | null) => void;
}

/** One indicator with everything the source asks of its card (domain A9), how it has gone, and what hangs on it. */
export function KpiCard({ indicator, words, periodId, onOpen }: KpiCardProps) {
  const editor = useEditor();
  const actions = useActions();
  const { t } = useTranslation('indicators');
  const locale = useLocale();
  const plan = useEditorState((state) => state.plan);
  const period = periodId ? plan.periods[periodId] : undefined;
  const standing = useMemo(
    () =>
      standingOf(plan, indicator, {
        day: period ? asOf(period, editor.today) : editor.today,
        periodId: period?.id,
      }),
    [plan, indicator, period, editor.today],
  );
  if (!standing) return null;
  return (
    <article className={pageStyles['view']} aria-label={t('card', { title: indicator.title })}>
      <div className={pageStyles['bar']} data-on="screen">
        <Button variant="quiet" icon={ArrowLeft} onPress={() => onOpen(null)}>
          {t('all')}
        </Button>
        <span className={pageStyles['space']} />
        <Button icon={Printer} onPress={() => void actions.get('printView')?.run(editor)}>
          {t('print')}
        </Button>
      </div>
      <header className={styles['head']}>
        <h2>{indicator.title || t('untitled')}</h2>
        <StatusWord {...{ standing, words }} />
        <Share {...{ standing, words }} />
        <span>
          {t('planAndFact', {
            fact: amountText(standing.facts.actual, indicator.unit, locale),
            plan: amountText(standing.facts.target, indicator.unit, locale),
          })}
        </span>
        <LastFact standing={standing} />
      </header>
      <div className={styles['columns']}>
        <CardFields {...{ standing, words }} />
        <div className={styles['side']}>
          <Chart indicator={indicator} standing={standing} />
          <PeriodTable {...{ indicator, words }} />
          <CardRelations indicator={indicator} onOpen={onOpen} />
        </div>
      </div>
    </article>
  );
}

interface ChartProps {
  readonly indicator: Indicator;
  readonly standing: NonNullable<ReturnType<typeof standingOf>>;
}

function Chart({ indicator, standing: { facts } }: ChartProps) {
  const { t } = useTranslation('indicators');
  const locale = useLocale();
  const plan = useEditorState((state) => state.plan);
  const series = useMemo(() => indicatorSeries(plan, indicator, facts), [plan, indicator, facts]);
  if (series.facts.length === 0) return <p className={styles['soft']}>{t('noChart')}</p>;
  const number = (amount: number) => formatNumber(amount, locale);
  const { target, expected, corridor } = series;
  return (
    <figure className={styles['figure']}>
      <TrendChart
        label={t('chart', { title: indicator.title, count: series.facts.length })}
        facts={chartPoints(series.facts)}
        expected={expected ? chartPoints(expected) : undefined}
        target={
          target === null ? undefined : { amount: target, text: t('target', { value: number(target) }) }
        }
        corridor={corridor ?? undefined}
        amountText={number}
        dayText={(at) => formatDay(dayAt(at), locale)}
      />
      <figcaption className={styles['legend']}>
        <span data-line="facts">{t('legend.facts')}</span>
        {target !== null && <span data-line="target">{t('legend.target')}</span>}
        {expected && <span data-line="expected">{t('legend.expected')}</span>}
        {corridor && <span data-line="corridor">{t('legend.corridor')}</span>}
      </figcaption>
    </figure>
  );
}

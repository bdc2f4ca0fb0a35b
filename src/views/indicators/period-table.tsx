import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { periodFacts } from '../../domain/indicators/period-facts.ts';
import type { Indicator } from '../../domain/rows/indicator.ts';
import { useEditor, useEditorState } from '../../editor/react.tsx';
import { useLocale } from '../../i18n/locale.ts';
import type { PlanWords } from '../../i18n/plan-words.ts';
import styles from './indicators.module.css';
import { amountText, Share, StatusWord } from './standing-parts.tsx';

interface PeriodTableProps {
  readonly indicator: Indicator;
  readonly words: PlanWords;
}

/** Plan and fact, period by period. */
export function PeriodTable({ indicator, words }: PeriodTableProps) {
  const { t } = useTranslation('indicators');
  const locale = useLocale();
  const { today } = useEditor();
  const plan = useEditorState((state) => state.plan);
  const rows = useMemo(() => periodFacts(plan, indicator, today), [plan, indicator, today]);
  if (rows.length === 0) return null;
  return (
    <div className={styles['scroll']}>
      <table className={styles['table']} aria-label={t('byPeriod')}>
        <thead>
          <tr>
            <th scope="col">{t('column.period')}</th>
            <th scope="col" className={styles['number']}>
              {t('column.plan')}
            </th>
            <th scope="col" className={styles['number']}>
              {t('column.fact')}
            </th>
            <th scope="col" className={styles['number']}>
              {t('column.share')}
            </th>
            <th scope="col">{t('column.status')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ period, standing }) => (
            <tr key={period.id}>
              <th scope="row">{period.title}</th>
              <td className={styles['number']}>
                {amountText(standing.facts.target, indicator.unit, locale)}
              </td>
              <td className={styles['number']}>
                {amountText(standing.facts.actual, indicator.unit, locale)}
              </td>
              <td className={styles['number']}>
                <Share {...{ standing, words }} />
              </td>
              <td>
                <StatusWord {...{ standing, words }} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

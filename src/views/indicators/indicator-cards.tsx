import { useTranslation } from 'react-i18next';
import type { IndicatorId } from '../../domain/ids.ts';
import type { IndicatorStanding } from '../../domain/indicators/indicator-standing.ts';
import { useLocale } from '../../i18n/locale.ts';
import type { PlanWords } from '../../i18n/plan-words.ts';
import styles from './indicators.module.css';
import { amountText, LastFact, Share, StatusWord, TrendSpark } from './standing-parts.tsx';

interface IndicatorCardsProps {
  readonly all: readonly IndicatorStanding[];
  readonly words: PlanWords;
  readonly onOpen: (id: IndicatorId) => void;
}

export function IndicatorCards({ all, words, onOpen }: IndicatorCardsProps) {
  const { t } = useTranslation('indicators');
  return (
    <ul className={styles['cards']} aria-label={t('table')}>
      {all.map((standing) => (
        <Card key={standing.indicator.id} {...{ standing, words, onOpen }} />
      ))}
    </ul>
  );
}

interface CardProps extends Omit<IndicatorCardsProps, 'all'> {
  readonly standing: IndicatorStanding;
}

function Card({ standing, words, onOpen }: CardProps) {
  const { t } = useTranslation('indicators');
  const locale = useLocale();
  const { indicator, owner, facts } = standing;
  return (
    <li className={styles['card']}>
      <button type="button" className={styles['open']} onClick={() => onOpen(indicator.id)}>
        {indicator.title || t('untitled')}
      </button>
      <span className={styles['soft']}>{owner?.name ?? t('nobody')}</span>
      <div className={styles['big']}>
        <strong>{amountText(facts.actual, indicator.unit, locale)}</strong>
        <TrendSpark standing={standing} />
      </div>
      <span className={styles['soft']}>
        {t('ofPlan', { plan: amountText(facts.target, indicator.unit, locale) })}
      </span>
      <div className={styles['foot']}>
        <StatusWord {...{ standing, words }} />
        <Share {...{ standing, words }} />
      </div>
      <LastFact standing={standing} />
    </li>
  );
}

import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { loadOf } from '../../../domain/people/load.ts';
import { peopleRules } from '../../../domain/people/people-rules.ts';
import type { Party } from '../../../domain/rows/party.ts';
import { formatDay } from '../../../i18n/day-text.ts';
import { formatBasisPoints } from '../../../i18n/number-text.ts';
import figures from '../../../ui/figures.module.css';
import { usePeople } from '../people-context.tsx';
import styles from './party.module.css';

/** How much rests on somebody: goals and their weight, activities side by side; marked where it is too much. */
export function LoadSummary({ party }: { readonly party: Party }) {
  const { t } = useTranslation('people');
  const { plan, locale } = usePeople();
  const { goals, share, activities, peak, over } = loadOf(plan, party.id);
  const rules = peopleRules(plan);
  return (
    <section className={styles['section']} aria-label={t('load')}>
      <h3>{t('load')}</h3>
      <dl className={figures['figures']}>
        <div>
          <dt>{t('openGoals')}</dt>
          <dd>{goals.length}</dd>
        </div>
        <div>
          <dt>{t('share')}</dt>
          <dd>{formatBasisPoints(Math.round(share * 10_000), locale)}</dd>
        </div>
        <div>
          <dt>{t('openActivities')}</dt>
          <dd>{activities.length}</dd>
        </div>
        <div>
          <dt>{t('peak')}</dt>
          <dd>
            {peak.on === null ? '–' : t('peakOn', { count: peak.count, day: formatDay(peak.on, locale) })}
          </dd>
        </div>
      </dl>
      {over.length > 0 && (
        <p className={styles['warning']}>
          <TriangleAlert size={15} aria-hidden />
          <span>
            <strong>{t('overloaded')}</strong>{' '}
            {over.includes('goals') && t('tooManyGoals', { count: goals.length, most: rules.mostGoals })}{' '}
            {over.includes('activities') &&
              t('tooManyActivities', { count: peak.count, most: rules.mostActivities })}
          </span>
        </p>
      )}
      <p className={styles['soft']}>
        {t('loadRule', { goals: rules.mostGoals, activities: rules.mostActivities })}
      </p>
    </section>
  );
}

import { useTranslation } from 'react-i18next';
import { competenciesOf } from '../../../domain/people/competencies.ts';
import { closedRoundsOf, openRoundOf } from '../../../domain/people/rounds.ts';
import type { Party } from '../../../domain/rows/party.ts';
import { formatDay } from '../../../i18n/day-text.ts';
import styles from '../party/party.module.css';
import { usePeople } from '../people-context.tsx';
import { NewRound } from './new-round.tsx';
import { OpenRound } from './open-round.tsx';
import { Results } from './results.tsx';

/** How others see somebody's competencies: a round that is under way, and the averages of those that are over. */
export function RatingsTab({ party }: { readonly party: Party }) {
  const { t } = useTranslation('ratings');
  const { plan, locale, isReadOnly } = usePeople();
  const round = openRoundOf(plan, party.id);
  const closed = closedRoundsOf(plan, party.id);
  const hasQuestions = competenciesOf(plan, party.id).length > 0;
  return (
    <div className={styles['sections']}>
      <section className={styles['section']} aria-label={t('round')}>
        <h3>{t('round')}</h3>
        <p className={styles['soft']}>{t('hint')}</p>
        {round ? (
          <OpenRound key={round.id} {...{ party, round }} />
        ) : hasQuestions ? (
          !isReadOnly && <NewRound party={party} />
        ) : (
          <p className={styles['soft']}>{t('noQuestions')}</p>
        )}
      </section>
      {closed.map((one) => (
        <section key={one.id} className={styles['section']} aria-label={t('closedRound')}>
          <h3>{t('closedOn', { day: formatDay(one.at.slice(0, 10), locale) })}</h3>
          <Results party={party} questions={one.questions} visible={one.visible} isClosed />
        </section>
      ))}
    </div>
  );
}

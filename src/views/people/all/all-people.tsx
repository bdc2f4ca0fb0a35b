import { useTranslation } from 'react-i18next';
import { peopleRules } from '../../../domain/people/people-rules.ts';
import styles from '../party/party.module.css';
import { usePeople } from '../people-context.tsx';
import { LoadTable } from './load-table.tsx';
import { NineBoxes } from './nine-boxes.tsx';
import { PostProfiles } from './post-profiles.tsx';
import { RulesSection } from './rules-section.tsx';

/** Nobody chosen: how the work is spread, and the rules that hold for all. */
export function AllPeople() {
  const { t } = useTranslation('people');
  const { plan } = usePeople();
  return (
    <article className={styles['party']} aria-label={t('all')}>
      <header className={styles['head']}>
        <h2>{t('all')}</h2>
        <p className={styles['soft']}>{t('allHint')}</p>
      </header>
      <div className={styles['sections']}>
        <LoadTable />
        <PostProfiles />
        {peopleRules(plan).nineBox && <NineBoxes />}
        <RulesSection />
      </div>
    </article>
  );
}

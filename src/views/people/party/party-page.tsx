import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Party } from '../../../domain/rows/party.ts';
import { type TabEntry, Tabs } from '../../../ui/tabs.tsx';
import { CompetenciesTab } from '../competencies/competencies-tab.tsx';
import { RatingsTab } from '../rounds/ratings-tab.tsx';
import { PerformanceFile } from '../file/performance-file.tsx';
import { usePeople } from '../people-context.tsx';
import { Overview } from './overview.tsx';
import styles from './party.module.css';

type PartyTab = 'overview' | 'file' | 'competencies' | 'ratings';
/** Of this tab: going from person to person stays on the page one reads. */
let lastTab: PartyTab = 'overview';

/** One person or unit: what it is, what it answers for, and for a person everything about performance. */
export function PartyPage({ party }: { readonly party: Party }) {
  const { t } = useTranslation('people');
  const { words } = usePeople();
  const [chosen, setChosen] = useState<PartyTab>(lastTab);
  const tabs: readonly TabEntry<PartyTab>[] = [
    { id: 'overview', title: t('tab.overview'), render: () => <Overview party={party} /> },
    ...(party.kind === 'person'
      ? ([
          { id: 'file', title: t('tab.file'), render: () => <PerformanceFile party={party} /> },
          {
            id: 'competencies',
            title: t('tab.competencies'),
            render: () => <CompetenciesTab party={party} />,
          },
          { id: 'ratings', title: t('tab.ratings'), render: () => <RatingsTab party={party} /> },
        ] as const)
      : []),
  ];
  const what = party.post ?? words.choice('kind', party.kind);
  return (
    <article className={styles['party']} aria-label={party.name || t('untitled')}>
      <header className={styles['head']}>
        <h2 dir="auto">{party.name || t('untitled')}</h2>
        <p className={styles['soft']}>{what}</p>
      </header>
      <Tabs
        label={t('pages')}
        tabs={tabs}
        chosen={tabs.some(({ id }) => id === chosen) ? chosen : 'overview'}
        onChoose={(id) => {
          lastTab = id;
          setChosen(id);
        }}
      />
    </article>
  );
}

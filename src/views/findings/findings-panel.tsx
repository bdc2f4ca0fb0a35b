import { useState } from 'react';
import { type Key, Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useLinting } from '../../editor/use-linting.ts';
import { ChoiceBar } from './choice-bar.tsx';
import { FindingList } from './finding-list.tsx';
import styles from './findings.module.css';
import type { Choice } from './grouping.ts';
import { MutedList } from './muted-list.tsx';
import { RuleList } from './rule-list.tsx';

const ALL: Choice = { severities: [], rule: null, groupBy: 'rule' };

/** What was found, what is muted, and how grave each rule is in this plan. */
export default function FindingsPanel() {
  const { t } = useTranslation('findings');
  const [choice, setChoice] = useState(ALL);
  const [tab, setTab] = useState<Key>('found');
  const report = useLinting((state) => state.report);
  if (!report) return <p className={styles['empty']}>{t('checking')}</p>;
  return (
    <Tabs className={styles['tabs'] ?? ''} selectedKey={tab} onSelectionChange={setTab}>
      <div className={styles['tools']}>
        <TabList className={styles['tabList'] ?? ''} aria-label={t('tabs.label')}>
          <Tab id="found" className={styles['tab'] ?? ''}>
            {t('tabs.found')}
          </Tab>
          <Tab id="muted" className={styles['tab'] ?? ''}>
            {t('tabs.muted')}
          </Tab>
          <Tab id="rules" className={styles['tab'] ?? ''}>
            {t('tabs.rules')}
          </Tab>
        </TabList>
        {tab === 'found' && <ChoiceBar report={report} choice={choice} onChange={setChoice} />}
      </div>
      <TabPanel id="found" className={styles['panel'] ?? ''}>
        <FindingList report={report} choice={choice} />
      </TabPanel>
      <TabPanel id="muted" className={styles['panel'] ?? ''}>
        <MutedList report={report} />
      </TabPanel>
      <TabPanel id="rules" className={styles['panel'] ?? ''}>
        <RuleList />
      </TabPanel>
    </Tabs>
  );
}

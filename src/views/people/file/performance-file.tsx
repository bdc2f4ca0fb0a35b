import { Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Party } from '../../../domain/rows/party.ts';
import { useActions, useEditor } from '../../../editor/react.tsx';
import { Button } from '../../../ui/button.tsx';
import { DevelopmentPlan } from '../competencies/development-plan.tsx';
import styles from '../party/party.module.css';
import { AppraisalSection } from './appraisal-section.tsx';
import { CommunicationSection } from './communication-section.tsx';
import { DiagnosisSection } from './diagnosis-section.tsx';
import { PlanSection } from './plan-section.tsx';
import { ScoresSection } from './scores-section.tsx';

/** The five components of performance management on one page (domain A6): plan, talk, file, appraisal, diagnosis. */
export function PerformanceFile({ party }: { readonly party: Party }) {
  const editor = useEditor();
  const actions = useActions();
  const { t } = useTranslation('performance');
  return (
    <div className={styles['sections']}>
      <div className={styles['line']} data-on="screen">
        <p className={styles['soft']}>{t('fileHint')}</p>
        <Button icon={Printer} onPress={() => void actions.get('print')?.run(editor)}>
          {t('print')}
        </Button>
      </div>
      <PlanSection party={party} />
      <CommunicationSection party={party} />
      <ScoresSection party={party} />
      <AppraisalSection party={party} />
      <DiagnosisSection party={party} />
      <DevelopmentPlan party={party} />
    </div>
  );
}

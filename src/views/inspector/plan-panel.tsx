import { useTranslation } from 'react-i18next';
import { CalendarSection } from './calendar-section.tsx';
import { Folded } from './folded.tsx';
import styles from './inspector.module.css';
import { OwnNames } from './own-names.tsx';
import { PeopleSection } from './people-section.tsx';
import { PeriodsSection } from './periods-section.tsx';
import { PlanFields } from './plan-fields.tsx';
import { useInspector } from './inspector-context.tsx';
import { settingsOf } from '../../domain/plan.ts';

/** Nothing selected: what holds for the plan as a whole, its people and its periods. */
export function PlanPanel() {
  const { plan } = useInspector();
  const { t } = useTranslation('inspector');
  return (
    <>
      <div className={styles['main']}>
        <h2 className={styles['heading']}>{t('plan')}</h2>
        <PlanFields />
      </div>
      {settingsOf(plan).vocabulary === 'own' && (
        <Folded part="ownNames" title={t('ownNames')}>
          <OwnNames />
        </Folded>
      )}
      <PeopleSection />
      <PeriodsSection />
      <CalendarSection />
    </>
  );
}

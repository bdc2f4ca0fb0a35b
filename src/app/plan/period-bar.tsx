import { lazy, Suspense } from 'react';
import { hasRows } from '../../domain/plan.ts';
import { useEditorState } from '../../editor/react.tsx';
import styles from './period-bar.module.css';
import { PeriodSwitcher } from './period-switcher.tsx';

const PhaseStepper = lazy(() => import('../cycle/phase-stepper.tsx'));

/** Below the top bar: the period that is worked on. A plan without periods does without. */
export function PeriodBar() {
  const hasPeriods = useEditorState(({ plan }) => hasRows(plan, 'periods'));
  return hasPeriods ? (
    <div className={styles['bar']}>
      <PeriodSwitcher />
      <Suspense>
        <PhaseStepper />
      </Suspense>
    </div>
  ) : null;
}

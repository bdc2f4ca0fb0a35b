import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { rowsOf } from '../../domain/plan.ts';
import { useEditor, useEditorState } from '../../editor/react.tsx';
import { usePageViewport } from '../../editor/use-page-viewport.ts';
import { Button } from '../../ui/button.tsx';
import { ModeTabs } from './mode-tabs.tsx';
import styles from './cycle.module.css';
import { PeriodCycle } from './period-cycle.tsx';

const Designer = lazy(() => import('./design/designer.tsx'));

const MODES = ['run', 'design'] as const;
type Mode = (typeof MODES)[number];

/** The cycle of the period worked on, drawn from its machine, and the designer of the workflows behind it. */
export default function CycleView() {
  const { t } = useTranslation('cycle');
  const view = usePageViewport('button');
  const [mode, setMode] = useState<Mode>('run');
  const tabs = (
    <ModeTabs
      label={t('view.modes')}
      options={MODES.map((id) => ({ id, text: t(`view.${id}`) }))}
      value={mode}
      onChange={setMode}
    />
  );
  return (
    <div ref={view} className={styles['view']}>
      {mode === 'run' ? (
        <Run tabs={tabs} onDesign={() => setMode('design')} />
      ) : (
        <Suspense fallback={<div className={styles['bar']}>{tabs}</div>}>
          <Designer tabs={tabs} />
        </Suspense>
      )}
    </div>
  );
}

interface RunProps {
  readonly tabs: ReactNode;
  readonly onDesign: () => void;
}

function Run({ tabs, onDesign }: RunProps) {
  const editor = useEditor();
  const { t } = useTranslation('cycle');
  const { plan, id } = useEditorState((state) => ({ plan: state.plan, id: state.session.period }));
  const period = id === null ? undefined : plan.periods[id];
  if (period) return <PeriodCycle key={period.id} plan={plan} period={period} tabs={tabs} />;
  const periods = rowsOf(plan, 'periods').toSorted((a, b) => (a.start < b.start ? -1 : 1));
  return (
    <>
      <div className={styles['bar']}>{tabs}</div>
      <div className={styles['empty']}>
        <h2>{t(periods.length === 0 ? 'view.empty' : 'view.choose')}</h2>
        <p>{t(periods.length === 0 ? 'view.emptyText' : 'view.chooseText')}</p>
        {periods.map((one) => (
          <Button key={one.id} onPress={() => editor.look({ period: one.id })}>
            {one.title || t('untitledPeriod')}
          </Button>
        ))}
        {periods.length === 0 && <Button onPress={onDesign}>{t('view.designFirst')}</Button>}
      </div>
    </>
  );
}

import { CalendarPlus } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { rowsOf } from '../../domain/plan.ts';
import { useActions, useEditor, useEditorState } from '../../editor/react.tsx';
import { usePageViewport } from '../../editor/use-page-viewport.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyHint } from '../../ui/empty-hint.tsx';
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
  const actions = useActions();
  const { t } = useTranslation(['cycle', 'actions']);
  const { plan, id } = useEditorState((state) => ({ plan: state.plan, id: state.session.period }));
  const period = id === null ? undefined : plan.periods[id];
  if (period) return <PeriodCycle key={period.id} plan={plan} period={period} tabs={tabs} />;
  const periods = rowsOf(plan, 'periods').toSorted((a, b) => (a.start < b.start ? -1 : 1));
  return (
    <>
      <div className={styles['bar']}>{tabs}</div>
      <div className={styles['empty']}>
        {periods.length === 0 ? (
          <EmptyHint title={t('view.empty')} text={t('view.emptyText')}>
            <Button
              variant="primary"
              icon={CalendarPlus}
              onPress={() => void actions.get('addPeriods')?.run(editor)}
            >
              {t('actions:addPeriods')}
            </Button>
            <Button onPress={onDesign}>{t('view.designFirst')}</Button>
          </EmptyHint>
        ) : (
          <EmptyHint title={t('view.choose')} text={t('view.chooseText')}>
            {periods.map((one) => (
              <Button key={one.id} onPress={() => editor.look({ period: one.id })}>
                {one.title || t('untitledPeriod')}
              </Button>
            ))}
          </EmptyHint>
        )}
      </div>
    </>
  );
}

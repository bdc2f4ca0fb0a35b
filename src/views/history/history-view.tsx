import { useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { periodLines } from '../../domain/cycle/period-tree.ts';
import type { PeriodId } from '../../domain/ids.ts';
import type { Period, Phase } from '../../domain/rows/period.ts';
import { useEditor, useEditorState } from '../../editor/react.tsx';
import { bringPastTexts } from '../../i18n/past-texts.ts';
import { ChoiceBox } from '../../ui/choice-box.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { periodInTurn } from '../judging/judged-period.ts';
import shared from '../judging/judging.module.css';
import { NoPeriod } from '../judging/no-period.tsx';
import { usePageViewport } from '../../editor/use-page-viewport.ts';
import { ComparePane } from './compare-pane.tsx';
import { DriftPane } from './drift-pane.tsx';
import styles from './history.module.css';
import { ReplayPane } from './replay-pane.tsx';

bringPastTexts();

const NO_PHASES: readonly Phase[] = [];
type Pane = 'compare' | 'replay' | 'drift';

/** What became of a plan: two states compared, a period replayed, what was lowered since it was agreed. */
export default function HistoryView() {
  const editor = useEditor();
  const { today } = editor;
  const { t } = useTranslation('past');
  const page = usePageViewport('select,button,input');
  const [pane, setPane] = useState<Pane>('compare');
  const { plan, chosen } = useEditorState((state) => ({ plan: state.plan, chosen: state.session.period }));
  const period = useMemo(
    () => (chosen && plan.periods[chosen]) || periodInTurn(plan, NO_PHASES, today, true),
    [plan, chosen, today],
  );
  if (!period) return <NoPeriod />;
  const isWhole = pane === 'compare' && chosen === null;
  return (
    <div ref={page} className={shared['view']}>
      <PeriodField period={isWhole ? null : period} mayBeWhole={pane === 'compare'} />
      <Tabs<Pane>
        label={t('tabs')}
        chosen={pane}
        onChoose={setPane}
        tabs={[
          {
            id: 'compare',
            title: t('compare'),
            render: () => <ComparePane plan={plan} periodId={isWhole ? null : period.id} />,
          },
          {
            id: 'replay',
            title: t('replay'),
            render: () => <ReplayPane key={period.id} plan={plan} period={period} />,
          },
          { id: 'drift', title: t('drift'), render: () => <DriftPane plan={plan} period={period} /> },
        ]}
      />
    </div>
  );
}

interface PeriodFieldProps {
  readonly period: Period | null;
  readonly mayBeWhole: boolean;
}

function PeriodField({ period, mayBeWhole }: PeriodFieldProps) {
  const editor = useEditor();
  const { t } = useTranslation('past');
  const id = useId();
  const plan = useEditorState((state) => ({ plan: state.plan })).plan;
  return (
    <div className={`${shared['headField']} ${styles['period']}`} data-on="screen">
      <label htmlFor={id}>{t('scope')}</label>
      <ChoiceBox
        id={id}
        value={period?.id ?? ''}
        {...(mayBeWhole && { none: t('wholePlan') })}
        options={periodLines(plan).map(({ period: { id: value, title }, level }) => ({
          value,
          text: `${'\u2003'.repeat(level - 1)}${title || t('untitled')}`,
        }))}
        onChange={(next) => editor.look({ period: next === '' ? null : (next as PeriodId) })}
      />
    </div>
  );
}

import { useMemo, useState } from 'react';
import type { IndicatorId, PeriodId } from '../../domain/ids.ts';
import { indicatorStandings } from '../../domain/indicators/indicator-standing.ts';
import { rowAt, settingsOf } from '../../domain/plan.ts';
import type { Editor } from '../../editor/editor.ts';
import { useEditor, useEditorState } from '../../editor/react.tsx';
import { usePageViewport } from '../../editor/use-page-viewport.ts';
import { bringIndicatorTexts } from '../../i18n/indicator-texts.ts';
import { usePlanWords } from '../../i18n/plan-words.ts';
import { Dashboard } from './dashboard.tsx';
import { KpiCard } from './kpi-card.tsx';

bringIndicatorTexts();

/** The card that lies open in a plan: whoever comes back finds it again. */
const openIn = new WeakMap<Editor, IndicatorId>();

/** Every indicator of the plan, to be filtered and sorted, and the card of one of them. */
export default function IndicatorsView() {
  const editor = useEditor();
  const plan = useEditorState((state) => state.plan);
  const words = usePlanWords(settingsOf(plan));
  const view = usePageViewport('button,input,select');
  const [period, setPeriod] = useState<PeriodId | null>(null);
  const [chosen, setChosen] = useState<IndicatorId | null>(() => openIn.get(editor) ?? null);
  const open = (id: IndicatorId | null) => {
    if (id) openIn.set(editor, id);
    else openIn.delete(editor);
    setChosen(id);
    const node = id && plan.indicators[id]?.nodeId;
    if (node) editor.select([node]);
  };
  const all = useMemo(() => indicatorStandings(plan, period, editor.today), [plan, period, editor.today]);
  const indicator = chosen === null ? undefined : rowAt(plan, 'indicators', chosen);
  return (
    <div ref={view}>
      {indicator ? (
        <KpiCard key={indicator.id} {...{ indicator, words }} periodId={period} onOpen={open} />
      ) : (
        <Dashboard {...{ all, words, period }} onPeriod={setPeriod} onOpen={open} />
      )}
    </div>
  );
}

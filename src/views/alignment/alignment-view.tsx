import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { alignmentOf } from '../../domain/alignment/alignment.ts';
import type { Bearer } from '../../domain/alignment/shares.ts';
import type { NodeId } from '../../domain/ids.ts';
import { useActions, useEditor, useEditorState } from '../../editor/react.tsx';
import { usePageViewport } from '../../editor/use-page-viewport.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyHint } from '../../ui/empty-hint.tsx';
import styles from './alignment.module.css';
import { CellGoals } from './cell-goals.tsx';
import { Gaps } from './gaps.tsx';
import { HeatMap } from './heat-map.tsx';
import { Questions } from './questions.tsx';
import { ServedTable } from './served-table.tsx';

/** A cell of the heat map: what a unit does for a goal. */
export interface CellPlace {
  readonly goal: NodeId;
  readonly bearer: Bearer;
}

/** Whether all work leads somewhere: who serves which strategic goal, how much of the work, and what hangs in the air. */
export default function AlignmentView() {
  const editor = useEditor();
  const actions = useActions();
  const { t } = useTranslation('alignment');
  const plan = useEditorState((state) => state.plan);
  const alignment = useMemo(() => alignmentOf(plan), [plan]);
  const [chosen, setChosen] = useState<CellPlace | null>(null);
  const view = usePageViewport('[role="grid"] [tabindex="0"],button');
  if (alignment.rows.length === 0) {
    return (
      <div ref={view} className={styles['view']}>
        <EmptyHint title={t('empty.title')} text={t('empty.text')}>
          <Button variant="primary" onPress={() => void actions.get('goTo.tree')?.run(editor)}>
            {t('empty.do')}
          </Button>
        </EmptyHint>
      </div>
    );
  }
  const cell = chosen && alignment.rows.find(({ goal }) => goal.id === chosen.goal)?.cells.get(chosen.bearer);
  return (
    <div ref={view} className={styles['view']}>
      <Questions />
      <section className={styles['part']} aria-labelledby="alignment-map">
        <h2 id="alignment-map">{t('map.title')}</h2>
        <p className={styles['help']}>{t('map.help')}</p>
        <HeatMap alignment={alignment} chosen={chosen} onChoose={setChosen} />
        {alignment.leftOut > 0 && (
          <p className={styles['help']}>{t('map.leftOut', { count: alignment.leftOut })}</p>
        )}
        {chosen && cell && <CellGoals place={chosen} cell={cell} onClose={() => setChosen(null)} />}
      </section>
      <section className={styles['part']} aria-labelledby="alignment-served">
        <h2 id="alignment-served">{t('served.title')}</h2>
        <p className={styles['help']}>{t('served.help')}</p>
        <ServedTable alignment={alignment} />
      </section>
      <Gaps alignment={alignment} />
    </div>
  );
}

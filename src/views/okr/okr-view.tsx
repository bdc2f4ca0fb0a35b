import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { KEY_RESULTS, OBJECTIVES, okrOf } from '../../domain/okr/okr.ts';
import { useActions, useEditor, useEditorState } from '../../editor/react.tsx';
import { takeViewport } from '../../editor/take-viewport.ts';
import { bringOkrTexts } from '../../i18n/okr-texts.ts';
import { Button } from '../../ui/button.tsx';
import pageStyles from '../../ui/page-view.module.css';
import { Printer } from 'lucide-react';
import { AddByName } from './add-by-name.tsx';
import { ObjectiveCard } from './objective-card.tsx';
import styles from './okr.module.css';

bringOkrTexts();

/** Objectives with their key results, graded from 0 to 1, each value a press away. */
export default function OkrView() {
  const editor = useEditor();
  const actions = useActions();
  const { t } = useTranslation('okr');
  const view = useRef<HTMLDivElement>(null);
  const { plan, period, isReadOnly } = useEditorState((state) => ({
    plan: state.plan,
    period: state.session.period,
    isReadOnly: state.readOnly,
  }));
  const objectives = useMemo(() => okrOf(plan, period, editor.today), [plan, period, editor.today]);
  useEffect(
    () =>
      takeViewport(editor, {
        neighbour: () => null,
        reveal: (id) => view.current?.querySelector(`[data-node="${CSS.escape(id)}"]`)?.scrollIntoView(),
        focus: () => view.current?.querySelector<HTMLElement>('input,button')?.focus(),
      }),
    [editor],
  );
  const addObjective = (title: string) => {
    const done = editor.dispatch({ type: 'addNode', kind: 'goal', level: 'strategic', title, under: null });
    const [id] = done.ok ? (done.value.focus ?? []) : [];
    if (id && period) {
      editor.dispatch(
        { type: 'editRows', table: 'nodes', ids: [id], fields: { periodId: period } },
        { quiet: true },
      );
    }
    return done.ok;
  };
  const count = objectives.length;
  return (
    <div ref={view} className={`${pageStyles['view']} ${styles['view']}`}>
      <div className={`${pageStyles['bar']} ${styles['bar']}`} data-on="screen">
        {!isReadOnly && <AddByName label={t('addObjective')} onAdd={addObjective} />}
        <p className={styles['hint']}>
          {count === 0
            ? t('empty')
            : count < OBJECTIVES.least || count > OBJECTIVES.most
              ? t('objectivesHint', { count, ...OBJECTIVES })
              : t('help', KEY_RESULTS)}
        </p>
        <Button icon={Printer} onPress={() => void actions.get('printView')?.run(editor)}>
          {t('print')}
        </Button>
      </div>
      <ul className={styles['board']} aria-label={t('board')}>
        {objectives.map((objective) => (
          <ObjectiveCard key={objective.node.id} objective={objective} />
        ))}
      </ul>
      <p className={styles['legend']}>{t('legend')}</p>
    </div>
  );
}

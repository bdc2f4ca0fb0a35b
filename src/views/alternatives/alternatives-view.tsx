import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { alternativesOf, criteriaOf } from '../../domain/alternatives/appraisal.ts';
import { settingsOf } from '../../domain/plan.ts';
import { useEditor, useEditorState } from '../../editor/react.tsx';
import { takeViewport } from '../../editor/take-viewport.ts';
import { useLocale } from '../../i18n/locale.ts';
import { usePlanWords } from '../../i18n/plan-words.ts';
import { refusalText } from '../../i18n/refusal-text.ts';
import { Grid, type GridHandle } from '../grid/grid.tsx';
import type { GridColumn } from '../grid/grid-model.ts';
import type { GridWork } from '../grid/use-grid.ts';
import styles from './alternatives.module.css';
import { appraisalEdit, appraisalTable } from './appraisal-table.ts';
import { TotalList } from './total-list.tsx';

/** Branches of the objectives weighed against each other by criteria of one's own; one of them becomes the plan. */
export default function AlternativesView() {
  const editor = useEditor();
  const { t, i18n } = useTranslation('alternatives');
  const locale = useLocale();
  const { plan, readOnly } = useEditorState((state) => ({ plan: state.plan, readOnly: state.readOnly }));
  const words = usePlanWords(settingsOf(plan));
  const [message, setMessage] = useState<string | null>(null);
  const grid = useRef<GridHandle>(null);
  const criteria = criteriaOf(plan);
  const alternatives = useMemo(() => alternativesOf(plan), [plan]);
  const number = useMemo(() => {
    const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
    return (value: number) => format.format(value);
  }, [locale]);
  const { blocks, targets } = useMemo(
    () => appraisalTable(criteria, alternatives, { t, number }),
    [criteria, alternatives, t, number],
  );
  const columns: readonly GridColumn[] = [
    { id: 'criterion', title: t('criterion'), width: '220px' },
    { id: 'weight', title: t('weight'), width: '90px' },
    ...alternatives.map(({ node }) => ({ id: node.id, title: node.title || t('untitled'), width: 'auto' })),
  ];
  const work: GridWork = {
    canEdit: !readOnly,
    write: (writes) => {
      setMessage(null);
      const edit = appraisalEdit(writes, targets, criteria);
      if (!edit.ok) return t(`problem.${edit.error}`);
      const done = editor.dispatch(edit.value, { quiet: true });
      if (done.ok || done.error.code === 'nothingToDo') return null;
      return refusalText(i18n.language, words, done.error);
    },
    add: () => {
      const id = editor.newId();
      const added = [...criteria, { id, name: t('newCriterion'), weight: 1 }];
      const done = editor.dispatch({ type: 'appraiseAlternatives', criteria: added }, { quiet: true });
      return done.ok ? `name ${id}` : null;
    },
    tell: (what) => setMessage(typeof what === 'string' ? what : t('noRoom', { count: what.count })),
    onPlace: () => setMessage(null),
  };
  useEffect(
    () =>
      takeViewport(editor, {
        neighbour: () => null,
        reveal: () => undefined,
        focus: () => grid.current?.focus(),
      }),
    [editor],
  );
  return (
    <div className={styles['view']}>
      <p className={styles['help']} data-on="screen">
        {alternatives.length === 0 ? t('empty') : t('help')}
      </p>
      <p className={styles['message']} role="status">
        {message}
      </p>
      <div className={styles['scroll']}>
        <Grid ref={grid} label={t('name')} columns={columns} blocks={blocks} work={work} />
      </div>
      {alternatives.length > 0 && <TotalList {...{ criteria, alternatives, number }} isReadOnly={readOnly} />}
    </div>
  );
}

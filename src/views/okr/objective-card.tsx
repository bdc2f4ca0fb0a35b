import { useTranslation } from 'react-i18next';
import { toNumber } from '../../domain/exact/rational.ts';
import { expectedGrade } from '../../domain/okr/grade.ts';
import { KEY_RESULTS, type Objective } from '../../domain/okr/okr.ts';
import { ownerOf } from '../../domain/tree/owner.ts';
import { doSteps } from '../../editor/do-steps.ts';
import { useEditor, useEditorState } from '../../editor/react.tsx';
import { ChoiceBox } from '../../ui/choice-box.tsx';
import { AddByName } from './add-by-name.tsx';
import { ConfidenceBox } from './confidence-box.tsx';
import { Grade } from './grade.tsx';
import { KeyResultLine } from './key-result-line.tsx';
import styles from './okr.module.css';
import { useGradeText } from './use-grade-text.ts';

/** One objective: its grade beside what is expected, its key results, and the place for the next. */
export function ObjectiveCard({ objective }: { readonly objective: Objective }) {
  const editor = useEditor();
  const { t } = useTranslation('okr');
  const gradeText = useGradeText();
  const { plan, isReadOnly, period } = useEditorState((state) => ({
    plan: state.plan,
    isReadOnly: state.readOnly,
    period: state.session.period,
  }));
  const { node, keyResults, score } = objective;
  const title = node.title || t('untitled');
  const owner = ownerOf(plan, node.id);
  const addKeyResult = (name: string) => {
    const added = doSteps(editor, [
      { type: 'addNode', kind: 'goal', level: 'operational', title: name, under: node.id },
      (made) => ({ type: 'addRow', table: 'indicators', fields: { nodeId: made, title: name } }),
      ...(period
        ? [
            (made: typeof node.id) =>
              ({
                type: 'editRows',
                table: 'nodes',
                ids: [made],
                fields: { periodId: period },
              }) as const,
          ]
        : []),
    ]);
    return added.ok;
  };
  const commit = (commitment: string) =>
    editor.dispatch(
      {
        type: 'editRows',
        table: 'nodes',
        ids: [node.id],
        fields: { commitment: commitment === '' ? null : commitment },
      },
      { quiet: true },
    );
  const isFew = keyResults.length < KEY_RESULTS.least;
  return (
    <li className={styles['objective']} data-node={node.id}>
      <header className={styles['objectiveHead']}>
        <h2>
          <button type="button" className={styles['open']} onClick={() => editor.select([node.id])}>
            {title}
          </button>
          {owner && <span className={styles['owner']}>{owner.name}</span>}
        </h2>
        <Grade subject={{ type: 'nodeScore', nodeId: node.id }} score={score} />
      </header>
      <div className={styles['facts']}>
        <span className={styles['choice']} data-on={node.commitment ? undefined : 'screen'}>
          <ChoiceBox
            label={t('commitmentOf', { title })}
            value={node.commitment ?? ''}
            none={t('commitment.none')}
            options={(['committed', 'aspirational'] as const).map((value) => ({
              value,
              text: t(`commitment.${value}`),
            }))}
            isDisabled={isReadOnly}
            onChange={commit}
          />
        </span>
        {node.commitment && (
          <span className={styles['soft']}>
            {t(score && toNumber(score) >= expectedGrade(node.commitment) ? 'metExpected' : 'expected', {
              grade: gradeText(expectedGrade(node.commitment)),
            })}
          </span>
        )}
        <ConfidenceBox nodeId={node.id} title={title} />
      </div>
      <ul className={styles['keyResults']} aria-label={t('keyResultsOf', { title })}>
        {keyResults.map((keyResult) => (
          <KeyResultLine key={keyResult.node.id} keyResult={keyResult} />
        ))}
      </ul>
      {!isReadOnly && <AddByName label={t('addKeyResult', { title })} onAdd={addKeyResult} />}
      {(isFew || keyResults.length > KEY_RESULTS.most) && (
        <p className={styles['soft']}>{t('keyResultsHint', { count: keyResults.length, ...KEY_RESULTS })}</p>
      )}
    </li>
  );
}

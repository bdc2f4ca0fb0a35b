import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Answer, fourAnswers } from '../../domain/chain/four-questions.ts';
import type { NodeId } from '../../domain/ids.ts';
import { settingsOf } from '../../domain/plan.ts';
import { useEditor, useEditorState } from '../../editor/react.tsx';
import { useLocale } from '../../i18n/locale.ts';
import { usePlanWords } from '../../i18n/plan-words.ts';
import { KindMark } from '../../ui/kind-mark.tsx';
import styles from './chain-panel.module.css';

/** Why, what results, what is created, how: how far the plan answers, and where its answers hang in the air. */
export function QuestionsPanel() {
  const plan = useEditorState((state) => ({ plan: state.plan })).plan;
  const answers = useMemo(() => fourAnswers(plan), [plan]);
  return (
    <div className={styles['questions']}>
      {answers.map((answer) => (
        <Question key={answer.question} answer={answer} />
      ))}
    </div>
  );
}

function Question({ answer: { question, nodes, gaps } }: { readonly answer: Answer }) {
  const { t } = useTranslation('chain');
  const count = new Intl.NumberFormat(useLocale()).format(nodes.length);
  const state =
    nodes.length === 0
      ? t('questions.none')
      : gaps.length > 0
        ? t('questions.gaps', { count: gaps.length })
        : t('questions.complete');
  return (
    <section className={styles['question']} aria-label={t(`questions.${question}`)}>
      <h3>
        {t(`questions.${question}`)} <span className={styles['number']}>{count}</span>
      </h3>
      <p className={styles['state']} data-tone={nodes.length === 0 || gaps.length > 0 ? 'warn' : 'good'}>
        {state}
      </p>
      <ul>
        {gaps.map(({ id, gap }) => (
          <li key={`${id} ${gap}`}>
            <NodeButton id={id} />
            <span className={styles['gap']}>{t(`questions.gap.${gap}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function NodeButton({ id }: { readonly id: NodeId }) {
  const editor = useEditor();
  const { t } = useTranslation('canvas');
  const { plan } = useEditorState((state) => ({ plan: state.plan }));
  const words = usePlanWords(settingsOf(plan));
  const node = plan.nodes[id];
  if (!node) return null;
  const choose = () => {
    editor.select([id]);
    editor.viewport?.reveal(id);
  };
  return (
    <button type="button" className={styles['node']} title={words.kind(node)} onClick={choose}>
      <KindMark kind={node.kind} level={'level' in node ? node.level : undefined} size={14} />
      <span dir="auto">{node.title || t('untitled')}</span>
    </button>
  );
}

import { CircleHelp } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { fourAnswers } from '../../domain/chain/four-questions.ts';
import { useActions, useEditor, useEditorState } from '../../editor/react.tsx';
import { Button } from '../../ui/button.tsx';
import styles from './alignment.module.css';

/** How far the plan answers the four questions (domain A1.9), leading to the answers. */
export function Questions() {
  const editor = useEditor();
  const actions = useActions();
  const { t } = useTranslation(['alignment', 'chain']);
  const plan = useEditorState((state) => state.plan);
  const answers = useMemo(() => fourAnswers(plan), [plan]);
  return (
    <section className={styles['part']} aria-labelledby="alignment-questions">
      <h2 id="alignment-questions">{t('questions.title')}</h2>
      <ul className={styles['questions']}>
        {answers.map(({ question, nodes, gaps }) => (
          <li key={question} data-empty={nodes.length === 0 || undefined}>
            <span>{t(`chain:questions.${question}`)}</span>
            <strong>
              {nodes.length === 0 ? t('questions.none') : t('questions.answers', { count: nodes.length })}
            </strong>
            {gaps.length > 0 && <span>{t('questions.gaps', { count: gaps.length })}</span>}
          </li>
        ))}
      </ul>
      <div data-on="screen">
        <Button icon={CircleHelp} onPress={() => void actions.get('fourQuestions')?.run(editor)}>
          {t('questions.open')}
        </Button>
      </div>
    </section>
  );
}

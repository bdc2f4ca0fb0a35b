import { useTranslation } from 'react-i18next';
import { useEditor, useEditorState } from '../../../editor/react.tsx';
import { Button } from '../../../ui/button.tsx';
import { useBoard, useBoardState } from '../board/board-context.tsx';
import { focusTree } from '../tree/focus-tree.ts';
import styles from './banner.module.css';

/** Asks about levels that a drop has turned upside down; whatever is done next answers it too. */
export function LaneQuestion() {
  const board = useBoard();
  const editor = useEditor();
  const { t } = useTranslation('canvas');
  const { question } = useBoardState((state) => ({ question: state.question }));
  const { lastStep, nodes } = useEditorState(({ history, plan }) => ({
    lastStep: history.undo.at(-1)?.group,
    nodes: plan.nodes,
  }));
  const [first] = question?.lane.ids ?? [];
  if (!question || !first || lastStep !== question.group) return null;
  const { lane, left, group } = question;
  const title = nodes[first]?.title || t('untitled');
  const answer = (act?: () => void) => () => {
    act?.();
    board.state.setState({ question: null });
    focusTree(board);
  };
  const changeThem = () => editor.dispatch({ type: 'setKind', ids: left, ...lane.to }, { group });
  return (
    <section className={styles['banner']} aria-label={t('question.label')}>
      <p role="status">
        {left.length > 0
          ? t('question.below', { count: left.length, title })
          : t('question.above', { title })}
      </p>
      <div className={styles['answers']}>
        {left.length > 0 && (
          <Button variant="primary" onPress={answer(changeThem)}>
            {t('question.changeThem')}
          </Button>
        )}
        <Button onPress={answer()}>{t('question.keep')}</Button>
        <Button onPress={answer(() => editor.undo())}>{t('question.undo')}</Button>
      </div>
    </section>
  );
}

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeId } from '../../domain/ids.ts';
import { type Plan, settingsOf } from '../../domain/plan.ts';
import { goToNode } from '../../editor/go-to-node.ts';
import { useEditor } from '../../editor/react.tsx';
import { usePlanWords } from '../../i18n/plan-words.ts';
import { KindMark } from '../../ui/kind-mark.tsx';
import styles from './judging.module.css';

interface TitleProps {
  readonly plan: Plan;
  readonly id: NodeId;
  /** What is said of it below its title. */
  readonly children?: ReactNode;
}

/** A goal by its title; pressed, it is chosen, and the inspector shows all there is to it. */
export function GoalTitle({ plan, id, children }: TitleProps) {
  const editor = useEditor();
  const { t } = useTranslation('judging');
  const words = usePlanWords(settingsOf(plan));
  const node = plan.nodes[id];
  if (!node) return null;
  return (
    <div className={styles['goal']}>
      <KindMark kind={node.kind} level={'level' in node ? node.level : undefined} />
      <div className={styles['goalText']}>
        <button
          type="button"
          className={styles['title']}
          title={words.kind(node)}
          dir="auto"
          onClick={() => goToNode(editor, id)}
        >
          {node.title || t('untitled')}
        </button>
        {children}
      </div>
    </div>
  );
}

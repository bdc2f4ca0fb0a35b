import { useTranslation } from 'react-i18next';
import type { NodeId } from '../../domain/ids.ts';
import { isToBeReworded, objectiveOf, problemOf } from '../../domain/problems/mirrors.ts';
import { useActions, useEditor } from '../../editor/react.tsx';
import { KindMark } from '../../ui/kind-mark.tsx';
import styles from './inspector.module.css';
import { useInspector } from './inspector-context.tsx';

/** The problem an objective came from, or the objective a problem became: each leads to the other. */
export function Counterpart({ id }: { readonly id: NodeId }) {
  const { plan, words } = useInspector();
  const actions = useActions();
  const editor = useEditor();
  const { t } = useTranslation(['problems', 'inspector']);
  const problem = problemOf(plan, id);
  const other = plan.nodes[problem ?? objectiveOf(plan, id) ?? ('' as NodeId)];
  if (!other) return null;
  return (
    <div className={styles['counterpart']}>
      <span className={styles['soft']}>{t(problem ? 'fromProblem' : 'toObjective')}</span>
      <button
        type="button"
        className={styles['nodeLink']}
        title={words.kind(other)}
        onClick={() => void actions.get('counterpart')?.run(editor)}
      >
        <KindMark kind={other.kind} level={'level' in other ? other.level : undefined} size={14} />
        <span>{other.title || t('inspector:untitled')}</span>
      </button>
      {isToBeReworded(plan, id) && <p className={styles['reword']}>{t('rewordHint')}</p>}
    </div>
  );
}

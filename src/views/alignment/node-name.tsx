import { useTranslation } from 'react-i18next';
import { settingsOf } from '../../domain/plan.ts';
import type { NodeId } from '../../domain/ids.ts';
import { goToNode } from '../../editor/go-to-node.ts';
import { useEditor, useEditorState } from '../../editor/react.tsx';
import { usePlanWords } from '../../i18n/plan-words.ts';
import { KindMark } from '../../ui/kind-mark.tsx';
import styles from './alignment.module.css';

/** A node named here: pressed, it is chosen, and the inspector shows it. */
export function NodeName({ id }: { readonly id: NodeId }) {
  const editor = useEditor();
  const { t } = useTranslation('alignment');
  const { node, settings, isChosen } = useEditorState(({ plan, session }) => ({
    node: plan.nodes[id],
    settings: settingsOf(plan),
    isChosen: session.selection.includes(id),
  }));
  const words = usePlanWords(settings);
  if (!node) return null;
  return (
    <button
      type="button"
      className={styles['name']}
      title={words.kind(node)}
      aria-current={isChosen || undefined}
      onClick={() => goToNode(editor, id)}
    >
      <KindMark kind={node.kind} level={'level' in node ? node.level : undefined} size={14} />
      <span dir="auto">{node.title || t('untitled')}</span>
    </button>
  );
}

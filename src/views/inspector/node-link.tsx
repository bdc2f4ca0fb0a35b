import type { NodeId } from '../../domain/ids.ts';
import { useEditor } from '../../editor/react.tsx';
import { useTranslation } from 'react-i18next';
import { KindMark } from '../../ui/kind-mark.tsx';
import styles from './inspector.module.css';
import { useInspector } from './inspector-context.tsx';

/** A node named somewhere; a click goes there. */
export function NodeLink({ id }: { readonly id: NodeId }) {
  const editor = useEditor();
  const { t } = useTranslation('inspector');
  const { plan, words } = useInspector();
  const node = plan.nodes[id];
  if (!node) return null;
  return (
    <button
      type="button"
      className={styles['nodeLink']}
      title={words.kind(node)}
      onClick={() => {
        editor.select([id]);
        editor.viewport?.reveal(id);
      }}
    >
      <KindMark kind={node.kind} level={'level' in node ? node.level : undefined} size={14} />
      <span>{node.title || t('untitled')}</span>
    </button>
  );
}

import { useTranslation } from 'react-i18next';
import type { Node } from '../../../domain/kinds/index.ts';
import { useEditor } from '../../../editor/react.tsx';
import { KindMark } from '../../../ui/kind-mark.tsx';
import { usePeople } from '../people-context.tsx';
import styles from './fields.module.css';

/** A node named somewhere; a press selects it, so that the inspector shows it. */
export function NodeName({ node }: { readonly node: Node }) {
  const editor = useEditor();
  const { t } = useTranslation('people');
  const { words } = usePeople();
  return (
    <button type="button" className={styles['nodeName']} onClick={() => editor.select([node.id])}>
      <KindMark kind={node.kind} level={'level' in node ? node.level : undefined} size={14} />
      <span className={styles['hidden']}>{words.kind(node)}</span>
      <span dir="auto">{node.title || t('untitled')}</span>
    </button>
  );
}

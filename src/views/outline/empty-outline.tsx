import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useEditor, useEditorState } from '../../editor/react.tsx';
import { addChild } from '../../editor/title-editing.ts';
import { Button } from '../../ui/button.tsx';
import styles from './outline.module.css';

/** A plan without rows: what to do first, and a button that does it. */
export function EmptyOutline() {
  const editor = useEditor();
  const readOnly = useEditorState((state) => state.readOnly);
  const { t } = useTranslation('outline');
  return (
    <div role="row" className={styles['empty']}>
      <div role="gridcell" className={styles['emptyText']}>
        <strong>{t('empty.title')}</strong>
        <p>{t('empty.text')}</p>
        {!readOnly && (
          <Button variant="primary" icon={Plus} onPress={() => addChild(editor, null)}>
            {t('empty.add')}
          </Button>
        )}
      </div>
    </div>
  );
}

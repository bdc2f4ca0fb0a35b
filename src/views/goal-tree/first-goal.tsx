import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useEditor, useEditorState } from '../../editor/react.tsx';
import { addChild } from '../../editor/title-editing.ts';
import { Button } from '../../ui/button.tsx';
import styles from './first-goal.module.css';

/** What an empty plan says: how to begin. */
export function FirstGoal() {
  const editor = useEditor();
  const { t } = useTranslation('canvas');
  const isReadOnly = useEditorState(({ readOnly }) => readOnly);
  return (
    <div className={styles['hint']}>
      <h2>{t('empty.title')}</h2>
      <p>{t('empty.hint')}</p>
      {!isReadOnly && (
        <Button variant="primary" icon={Plus} autoFocus onPress={() => addChild(editor, null)}>
          {t('empty.add')}
        </Button>
      )}
    </div>
  );
}

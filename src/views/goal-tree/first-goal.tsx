import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useEditor, useEditorState } from '../../editor/react.tsx';
import { addChild } from '../../editor/title-editing.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyHint } from '../../ui/empty-hint.tsx';

/** What an empty plan says: how to begin. */
export function FirstGoal() {
  const editor = useEditor();
  const { t } = useTranslation('canvas');
  const isReadOnly = useEditorState(({ readOnly }) => readOnly);
  return (
    <EmptyHint title={t('empty.title')} text={t('empty.hint')}>
      {!isReadOnly && (
        <Button variant="primary" icon={Plus} autoFocus onPress={() => addChild(editor, null)}>
          {t('empty.add')}
        </Button>
      )}
    </EmptyHint>
  );
}

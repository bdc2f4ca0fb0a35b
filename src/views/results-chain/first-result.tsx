import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useEditor, useEditorState } from '../../editor/react.tsx';
import { addChild } from '../../editor/title-editing.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyHint } from '../../ui/empty-hint.tsx';

/** What an empty chain says: begin with the change it is all for. */
export function FirstResult() {
  const editor = useEditor();
  const { t } = useTranslation('chain');
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

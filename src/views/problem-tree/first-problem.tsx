import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useEditor, useEditorState } from '../../editor/react.tsx';
import { addOfKind } from '../../editor/title-editing.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyHint } from '../../ui/empty-hint.tsx';

/** What an empty tree of problems says: how to begin. */
export function FirstProblem() {
  const editor = useEditor();
  const { t } = useTranslation('problems');
  const isReadOnly = useEditorState(({ readOnly }) => readOnly);
  return (
    <EmptyHint title={t('empty.title')} text={t('empty.hint')}>
      {!isReadOnly && (
        <Button
          variant="primary"
          icon={Plus}
          autoFocus
          onPress={() => addOfKind(editor, { kind: 'problem' })}
        >
          {t('empty.add')}
        </Button>
      )}
    </EmptyHint>
  );
}

import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useEditor, useEditorState } from '../../editor/react.tsx';
import { addOfKind } from '../../editor/title-editing.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyHint } from '../../ui/empty-hint.tsx';

/** What an empty map says: which objectives belong here, and how the first one gets here. */
export function FirstObjective() {
  const editor = useEditor();
  const { t } = useTranslation('map');
  const isReadOnly = useEditorState(({ readOnly }) => readOnly);
  return (
    <EmptyHint title={t('empty.title')} text={t('empty.hint')}>
      {!isReadOnly && (
        <Button
          variant="primary"
          icon={Plus}
          autoFocus
          onPress={() => addOfKind(editor, { kind: 'goal', level: 'strategic' })}
        >
          {t('empty.add')}
        </Button>
      )}
    </EmptyHint>
  );
}

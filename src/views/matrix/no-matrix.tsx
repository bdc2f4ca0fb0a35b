import { CalendarPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { rowsOf } from '../../domain/plan.ts';
import { useActions, useEditor, useEditorState } from '../../editor/react.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyHint } from '../../ui/empty-hint.tsx';

/** Without a period there is nothing to assess, without people nobody. */
export function NoMatrix({ hasPeriod }: { readonly hasPeriod: boolean }) {
  const editor = useEditor();
  const actions = useActions();
  const { t } = useTranslation('matrix');
  const isEmpty = useEditorState(({ plan }) => rowsOf(plan, 'parties').length === 0);
  const what = hasPeriod && isEmpty ? 'noParty' : 'noPeriod';
  return (
    <EmptyHint title={t(`${what}.title`)} text={t(`${what}.text`)}>
      <Button
        variant="primary"
        icon={CalendarPlus}
        onPress={() => {
          editor.select([]);
          void actions.get('inspector')?.run(editor);
        }}
      >
        {t('openInspector')}
      </Button>
    </EmptyHint>
  );
}

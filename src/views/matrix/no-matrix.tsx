import { CalendarPlus, Users } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { hasRows } from '../../domain/plan.ts';
import { useActions, useEditor, useEditorState } from '../../editor/react.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyHint } from '../../ui/empty-hint.tsx';

/** What leads out of it. */
const WAY_OUT = {
  noPeriod: { action: 'addPeriods', icon: CalendarPlus },
  noParty: { action: 'goTo.people', icon: Users },
} as const;

/** Without a period there is nothing to assess, without people nobody. */
export function NoMatrix({ hasPeriod }: { readonly hasPeriod: boolean }) {
  const editor = useEditor();
  const actions = useActions();
  const { t } = useTranslation(['matrix', 'actions']);
  const isEmpty = useEditorState(({ plan }) => !hasRows(plan, 'parties'));
  const what = hasPeriod && isEmpty ? 'noParty' : 'noPeriod';
  const { action, icon } = WAY_OUT[what];
  return (
    <EmptyHint title={t(`${what}.title`)} text={t(`${what}.text`)}>
      <Button variant="primary" icon={icon} onPress={() => void actions.get(action)?.run(editor)}>
        {t(`actions:${action}`)}
      </Button>
    </EmptyHint>
  );
}

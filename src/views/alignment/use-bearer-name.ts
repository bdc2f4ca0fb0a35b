import { useTranslation } from 'react-i18next';
import type { Bearer } from '../../domain/alignment/shares.ts';
import { useEditorState } from '../../editor/react.tsx';

/** What a unit or a person is called; nobody has a word of its own. */
export function useBearerName(): (bearer: Bearer) => string {
  const { t } = useTranslation('alignment');
  const parties = useEditorState(({ plan }) => plan.parties);
  return (bearer) => (bearer === 'nobody' ? t('nobody') : parties[bearer]?.name || t('untitled'));
}

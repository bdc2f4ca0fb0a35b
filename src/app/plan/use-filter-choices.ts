import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { settingsOf } from '../../domain/plan.ts';
import { useEditorState } from '../../editor/react.tsx';
import { usePlanWords } from '../../i18n/plan-words.ts';
import { type FilterChoice, filterChoices } from './filter-choices.ts';

/** What the filter of the plan on screen can ask for, in words. */
export function useFilterChoices(): readonly FilterChoice[] {
  const { plan, filter } = useEditorState((state) => ({ plan: state.plan, filter: state.session.filter }));
  const words = usePlanWords(settingsOf(plan));
  const { t, i18n } = useTranslation('find');
  const { language } = i18n;
  return useMemo(
    () =>
      filterChoices(plan, filter, { kind: words.kind, score: words.score, nobody: t('nobody'), language }),
    [plan, filter, words, t, language],
  );
}

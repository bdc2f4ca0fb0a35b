import { useMemo } from 'react';
import type { Plan } from '../../domain/plan.ts';
import type { PartyId } from '../../domain/ids.ts';
import type { Period, Phase } from '../../domain/rows/period.ts';
import { useEditor, useEditorState } from '../../editor/react.tsx';
import { bringJudgingTexts } from '../../i18n/judging-texts.ts';
import { periodInTurn } from './judged-period.ts';

bringJudgingTexts();

interface Judged {
  readonly plan: Plan;
  readonly period: Period | null;
  readonly actingAs: PartyId | null;
  readonly isReadOnly: boolean;
}

/** What a view about one period looks at. */
export function useJudged(phases: readonly Phase[], comesAfter: boolean): Judged {
  const editor = useEditor();
  const { plan, chosen, actingAs, isReadOnly } = useEditorState((state) => ({
    plan: state.plan,
    chosen: state.session.period,
    actingAs: state.session.me,
    isReadOnly: state.readOnly,
  }));
  const { today } = editor;
  const period = useMemo(
    () => (chosen && plan.periods[chosen]) || periodInTurn(plan, phases, today, comesAfter),
    [plan, chosen, phases, today, comesAfter],
  );
  return { plan, period, actingAs, isReadOnly };
}

import { useMemo } from 'react';
import { periodOn } from '../../domain/cycle/period-tree.ts';
import type { Period } from '../../domain/rows/period.ts';
import { useEditor, useEditorState } from '../../editor/react.tsx';

/** The period that is worked on; where all are shown, the one we are in. */
export function useMatrixPeriod(): Period | null {
  const { today } = useEditor();
  const { plan, chosen } = useEditorState(({ plan: now, session }) => ({
    plan: now,
    chosen: session.period,
  }));
  return useMemo(
    () => (chosen && plan.periods[chosen]) || (periodOn(plan, today) ?? null),
    [plan, chosen, today],
  );
}

import { useEffect, useState } from 'react';
import { type Move, movesOf } from '../domain/cycle/moves.ts';
import type { CalendarDay } from '../domain/date.ts';
import type { PeriodId } from '../domain/ids.ts';
import type { Plan } from '../domain/plan.ts';
import { useEditor, useEditorState } from './react.tsx';

/** Guards ask the whole plan: whoever types does not wait for them. */
const PAUSE_MS = 250;

interface Kept {
  readonly today: CalendarDay;
  readonly moves: readonly Move[];
}
const kept = new WeakMap<Plan, Map<PeriodId, Kept>>();

/** The ways on from where a period stands, asked once for each version of a plan. */
function movesIn(plan: Plan, id: PeriodId, today: CalendarDay): readonly Move[] {
  const period = plan.periods[id];
  if (!period) return [];
  const ofPlan = kept.get(plan) ?? new Map<PeriodId, Kept>();
  kept.set(plan, ofPlan);
  const known = ofPlan.get(id);
  if (known?.today === today) return known.moves;
  const moves = movesOf(plan, period, today);
  ofPlan.set(id, { today, moves });
  return moves;
}

/** The same, a moment after the plan has changed; null until it has been asked for the first time. */
export function useMoves(id: PeriodId | null): readonly Move[] | null {
  const editor = useEditor();
  const plan = useEditorState((state) => state.plan);
  const [found, setFound] = useState<{ id: PeriodId; moves: readonly Move[] } | null>(null);
  useEffect(() => {
    if (id === null) return undefined;
    const ask = () => setFound({ id, moves: movesIn(plan, id, editor.today) });
    const timer = window.setTimeout(ask, PAUSE_MS);
    return () => window.clearTimeout(timer);
  }, [editor, plan, id]);
  return found !== null && found.id === id ? found.moves : null;
}

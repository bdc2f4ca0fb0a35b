import type { CalendarDay } from '../date.ts';
import { evaluationOf } from '../evaluation/evaluation.ts';
import type { NodeId } from '../ids.ts';
import type { Plan } from '../plan.ts';
import type { Period } from '../rows/period.ts';

/** How far a goal got in a period, in basis points: as judged, else as computed; null where nothing can be said. */
export function degreeIn(plan: Plan, nodeId: NodeId, period: Period, today: CalendarDay): number | null {
  const { judgedBp, computedBp } = evaluationOf(plan, nodeId, period, today);
  return judgedBp ?? computedBp;
}

import { periodOn } from '../../domain/cycle/period-tree.ts';
import type { CalendarDay } from '../../domain/date.ts';
import { type Plan, rowsOf } from '../../domain/plan.ts';
import type { Period, Phase } from '../../domain/rows/period.ts';

/**
 * The period a view about one period turns to where none is worked on: the one in its phase that ends first, else for
 * what comes after a period the last one that is over, else the one we are in.
 */
export function periodInTurn(
  plan: Plan,
  phases: readonly Phase[],
  today: CalendarDay,
  comesAfter: boolean,
): Period | null {
  const all = rowsOf(plan, 'periods').toSorted((a, b) =>
    a.end === b.end ? (a.start < b.start ? 1 : -1) : a.end < b.end ? -1 : 1,
  );
  const inPhase = all.find(({ phase }) => phases.some((each) => each === phase));
  const over = comesAfter ? all.findLast(({ end }) => end < today) : undefined;
  return inPhase ?? over ?? periodOn(plan, today) ?? all.at(-1) ?? null;
}

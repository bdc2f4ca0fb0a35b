import type { CalendarDay } from '../date.ts';
import type { Plan } from '../plan.ts';
import type { Period } from '../rows/period.ts';
import type { Value } from '../rows/value.ts';
import { newer } from './value-order.ts';

/**
 * The target that counts today, of several for several periods (domain D5): that of the period we are in, the shortest
 * first, so that a quarter goes before its year; one that names no period; that of the period that ended last; that of
 * the one that begins first. Of two for the same period the newer.
 */
export function targetInForce(plan: Plan, targets: readonly Value[], today: CalendarDay): Value | undefined {
  let best: Value | undefined;
  for (const target of targets) {
    if (!best) best = target;
    else {
      const order = compare(nearness(plan, best, today), nearness(plan, target, today));
      if (order > 0 || (order === 0 && newer(best, target) === target)) best = target;
    }
  }
  return best;
}

/** How near a target's period is to today: the class, then the distance within it; less is nearer. */
function nearness(plan: Plan, { periodId }: Value, today: CalendarDay): readonly [number, number] {
  const period: Period | undefined = periodId && plan.periods[periodId];
  if (!period) return [1, 0];
  const { start, end } = period;
  if (end < today) return [2, -Date.parse(end)];
  if (start > today) return [3, Date.parse(start)];
  return [0, Date.parse(end) - Date.parse(start)];
}

const compare = (a: readonly [number, number], b: readonly [number, number]): number =>
  a[0] - b[0] || a[1] - b[1];

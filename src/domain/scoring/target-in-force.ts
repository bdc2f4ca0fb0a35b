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
  let best: { readonly target: Value; readonly near: Nearness } | undefined;
  for (const target of targets) {
    const near = nearness(plan, target, today);
    const order = best ? compare(best.near, near) : 1;
    if (!best || order > 0 || (order === 0 && newer(best.target, target) === target)) best = { target, near };
  }
  return best?.target;
}

type Nearness = readonly [number, number];

const NO_PERIOD: Nearness = [1, 0];

function nearness(plan: Plan, { periodId }: Value, today: CalendarDay): Nearness {
  const period: Period | undefined = periodId && plan.periods[periodId];
  if (!period) return NO_PERIOD;
  const known = lastAsked.get(period);
  if (known?.today === today) return known.near;
  const near = nearnessOf(period, today);
  lastAsked.set(period, { today, near });
  return near;
}

/** As of one day every target of every indicator asks for it. */
const lastAsked = new WeakMap<Period, { readonly today: CalendarDay; readonly near: Nearness }>();

/** How near a period is to today: the class, then the distance within it; less is nearer. */
function nearnessOf({ start, end }: Period, today: CalendarDay): Nearness {
  if (end < today) return [2, -Date.parse(end)];
  if (start > today) return [3, Date.parse(start)];
  return [0, Date.parse(end) - Date.parse(start)];
}

const compare = (a: Nearness, b: Nearness): number => a[0] - b[0] || a[1] - b[1];

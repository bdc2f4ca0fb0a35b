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

/** How near a target's period is to today: the class, then the distance within it; less is nearer. */
function nearness(plan: Plan, { periodId }: Value, today: CalendarDay): Nearness {
  const period: Period | undefined = periodId && plan.periods[periodId];
  if (!period) return [1, 0];
  const { start, end } = period;
  if (end < today) return [2, -timesOf(period).end];
  if (start > today) return [3, timesOf(period).start];
  return [0, timesOf(period).end - timesOf(period).start];
}

interface Times {
  readonly start: number;
  readonly end: number;
}
const times = new WeakMap<Period, Times>();

/** Read once: every target of every indicator asks for them. */
function timesOf(period: Period): Times {
  const known = times.get(period) ?? { start: Date.parse(period.start), end: Date.parse(period.end) };
  times.set(period, known);
  return known;
}

const compare = (a: Nearness, b: Nearness): number => a[0] - b[0] || a[1] - b[1];

import { rowsWith } from '../index-by.ts';
import { type Plan, rowAt } from '../plan.ts';
import type { Period } from '../rows/period.ts';
import { stateOf } from './cycle-of.ts';
import { childPeriods, parentPeriod, periodsAround } from './period-tree.ts';
import { phaseRank } from './phases.ts';

/** A year holds quarters, a quarter months: the period around one. */
export function aroundOf(plan: Plan, { id }: Period): Period | undefined {
  const around = parentPeriod(plan, id);
  return around === null ? undefined : rowAt(plan, 'periods', around);
}

/** The periods directly inside one, by their first day. */
export const insideOf = (plan: Plan, id: Period['id']): readonly Period[] => childPeriods(plan, id);

/** Whether a period is another one or lies inside it, however deep. */
export const isWithin = (plan: Plan, id: Period['id'], outer: Period['id']): boolean =>
  id === outer || periodsAround(plan, id).includes(outer);

/** Whether a period has come at least as far as a phase. */
export const hasReached = (plan: Plan, period: Period, phase: 'organize' | 'closed'): boolean =>
  phaseRank(stateOf(plan, period).phase) >= phaseRank(phase);

/** The period that goes on from one: the one that says so, else the next of its kind. */
export function nextOf(plan: Plan, period: Period): Period | undefined {
  const [named] = rowsWith(plan, 'periods', 'followsId', period.id);
  if (named) return named;
  return alike(plan, period)
    .filter(({ start, followsId }) => start > period.end && followsId === undefined)
    .toSorted((a, b) => (a.start < b.start ? -1 : 1))[0];
}

/** The period that one goes on from. */
export function previousOf(plan: Plan, period: Period): Period | undefined {
  if (period.followsId !== undefined) return rowAt(plan, 'periods', period.followsId);
  return alike(plan, period)
    .filter(({ end }) => end < period.start)
    .toSorted((a, b) => (a.end < b.end ? 1 : -1))[0];
}

/** Of one length in one plan: quarters follow quarters, also from year to year. */
const alike = (plan: Plan, { id, type }: Period): Period[] =>
  rowsWith(plan, 'periods', 'type', type).filter((other) => other.id !== id);

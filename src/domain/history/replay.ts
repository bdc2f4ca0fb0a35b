import { asOf } from '../cycle/members.ts';
import { periodsWithin } from '../cycle/period-tree.ts';
import { snapshotsOf } from '../cycle/snapshot.ts';
import type { CalendarDay } from '../date.ts';
import { rowsWith } from '../index-by.ts';
import type { Plan } from '../plan.ts';
import type { Entry } from '../rows/entry.ts';
import type { Period, Phase } from '../rows/period.ts';
import { PHASES } from '../rows/period.ts';
import type { Value } from '../rows/value.ts';
import { planAt } from './plan-at.ts';
import { factsInTime, planBy } from './plan-by.ts';

/** A day on which something happened in a period. */
export interface Moment {
  readonly day: CalendarDay;
  readonly transitions: readonly Entry[];
  readonly changes: readonly Entry[];
  /** How many facts and check-ins came in. */
  readonly facts: number;
  readonly checkIns: number;
}

/** The days of a period on which something happened, and its first and last one up to today. */
export function momentsOf(plan: Plan, period: Period, today: CalendarDay): readonly Moment[] {
  const entries = rowsWith(plan, 'entries', 'periodId', period.id);
  const facts = factsOf(plan, period);
  const days = new Set([
    ...[period.start, asOf(period, today)].filter((day) => day <= today),
    ...entries.filter(isTold).map(dayOf),
    ...facts.map(dayOf),
  ]);
  const on = <R extends { readonly at: string }>(rows: readonly R[]) => grouped(rows);
  const [byDay, factsByDay] = [on(entries), on(facts)];
  return [...days].sort().map((day) => {
    const here = (byDay.get(day) ?? []).toSorted((a, b) => (a.at < b.at ? -1 : 1));
    return {
      day,
      transitions: here.filter(({ type }) => type === 'transition'),
      changes: here.filter(({ type }) => type === 'change'),
      checkIns: here.filter(({ type }) => type === 'checkIn').length,
      facts: factsByDay.get(day)?.length ?? 0,
    };
  });
}

const isTold = ({ type }: Entry): boolean => type === 'transition' || type === 'change' || type === 'checkIn';
const dayOf = ({ at }: { readonly at: string }): CalendarDay => at.slice(0, 10);

function grouped<R extends { readonly at: string }>(
  rows: readonly R[],
): ReadonlyMap<CalendarDay, readonly R[]> {
  const byDay = new Map<CalendarDay, R[]>();
  for (const row of rows) {
    const known = byDay.get(dayOf(row));
    if (known) known.push(row);
    else byDay.set(dayOf(row), [row]);
  }
  return byDay;
}

/** The facts entered for a period or for one inside it. */
const factsOf = (plan: Plan, period: Period): readonly Value[] => {
  const inside = periodsWithin(plan, period.id);
  return factsInTime(plan).filter(
    ({ kind, periodId }) => kind === 'actual' && periodId !== undefined && inside.has(periodId),
  );
};

/** A plan as it was known at the end of a day. */
export interface Past {
  readonly plan: Plan;
  /** Whether its structure is that of a snapshot; else it is today's, and only facts and entries are of that day. */
  readonly isStructureOfThen: boolean;
  readonly phase: Phase;
}

export function pastOn(plan: Plan, period: Period, day: CalendarDay): Past {
  const snapshot = snapshotsOf(plan).findLast((row) => dayOf(row) <= day);
  const shown = snapshot ? planAt(plan, snapshot) : null;
  return {
    plan: planBy(plan, shown, day),
    isStructureOfThen: shown !== null,
    phase: phaseOn(plan, period, day),
  };
}

/** The phase by the last transition until then; before the first one where that began, and today's where there is none. */
function phaseOn(plan: Plan, period: Period, day: CalendarDay): Phase {
  const moves = rowsWith(plan, 'entries', 'periodId', period.id)
    .filter(({ type, data }) => type === 'transition' && data?.['direction'] !== 'next')
    .toSorted((a, b) => (a.at < b.at ? -1 : 1));
  const last = moves.findLast((entry) => dayOf(entry) <= day);
  const named = PHASES.find((phase) => phase === last?.data?.['phase']);
  if (named) return named;
  return moves.length > 0 ? 'plan' : (period.phase ?? 'plan');
}

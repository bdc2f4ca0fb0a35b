import type { CalendarDay } from '../date.ts';
import type { PeriodId } from '../ids.ts';
import { type Plan, rowsOf } from '../plan.ts';
import type { Period } from '../rows/period.ts';

/** A period as it stands among the others: a year before its halves, these before their quarters. */
export interface PeriodLine {
  readonly period: Period;
  /** 1 for a period that lies in no other. */
  readonly level: number;
}

export interface Periods {
  readonly lines: readonly PeriodLine[];
  readonly parentOf: ReadonlyMap<PeriodId, PeriodId | null>;
  readonly childrenOf: ReadonlyMap<PeriodId | null, readonly Period[]>;
}

const known = new WeakMap<Plan['periods'], Periods>();

function periodsOf(plan: Plan): Periods {
  const found = known.get(plan.periods) ?? arranged(rowsOf(plan, 'periods'));
  known.set(plan.periods, found);
  return found;
}

/** All periods, each below the one it lies in, in order of time. */
export const periodLines = (plan: Plan): readonly PeriodLine[] => periodsOf(plan).lines;

/** The period another lies in: the one it names or else, of those that hold all its days, the shortest. */
export const parentPeriod = (plan: Plan, id: PeriodId): PeriodId | null =>
  periodsOf(plan).parentOf.get(id) ?? null;

/** The periods directly inside another, or those that lie in none. */
export const childPeriods = (plan: Plan, id: PeriodId | null): readonly Period[] =>
  periodsOf(plan).childrenOf.get(id) ?? [];

/** The periods a period lies in, nearest first. */
export function periodsAround(plan: Plan, id: PeriodId): readonly PeriodId[] {
  const around: PeriodId[] = [];
  for (let at = parentPeriod(plan, id); at !== null && !around.includes(at); at = parentPeriod(plan, at))
    around.push(at);
  return around;
}

/** A period and all that lie in it, at any depth. */
export const periodsWithin = (plan: Plan, id: PeriodId): ReadonlySet<PeriodId> =>
  new Set(
    periodLines(plan)
      .map(({ period }) => period.id)
      .filter((inner) => inner === id || periodsAround(plan, inner).includes(id)),
  );

/** The shortest period a day lies in. */
export const periodOn = (plan: Plan, day: CalendarDay): Period | null =>
  rowsOf(plan, 'periods')
    .filter(({ start, end }) => start <= day && day <= end)
    .toSorted((a, b) => days(a) - days(b) || byTime(a, b))[0] ?? null;

/** The one after or before a period among those of its type, in order of time. */
export function periodBeside(plan: Plan, id: PeriodId, step: 1 | -1): Period | null {
  const period = plan.periods[id];
  if (!period) return null;
  const alike = rowsOf(plan, 'periods')
    .filter(({ type }) => type === period.type)
    .toSorted(byTime);
  return alike[alike.indexOf(period) + step] ?? null;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Of two that begin on one day the longer one first: it holds the other. */
const byTime = (a: Period, b: Period): number =>
  compare(a.start, b.start) || compare(b.end, a.end) || compare(a.id, b.id);

const days = ({ start, end }: Period): number => Date.parse(end) - Date.parse(start);

/** How periods stand one within the other. */
export function arranged(rows: readonly Period[]): Periods {
  const periods = rows.toSorted(byTime);
  const parentOf = new Map<PeriodId, PeriodId | null>();
  for (const period of periods) parentOf.set(period.id, parentAmong(periods, period, parentOf));
  const childrenOf = new Map<PeriodId | null, Period[]>();
  for (const period of periods) {
    const parent = parentOf.get(period.id) ?? null;
    childrenOf.set(parent, [...(childrenOf.get(parent) ?? []), period]);
  }
  const lines: PeriodLine[] = [];
  const add = (parent: PeriodId | null, level: number) => {
    for (const period of childrenOf.get(parent) ?? []) {
      lines.push({ period, level });
      add(period.id, level + 1);
    }
  };
  add(null, 1);
  return { lines, parentOf, childrenOf };
}

/** A ring of parents, made by two writers, is opened at the period that closes it. */
function parentAmong(
  periods: readonly Period[],
  period: Period,
  parentOf: ReadonlyMap<PeriodId, PeriodId | null>,
): PeriodId | null {
  const named = periods.find(({ id }) => id === period.parentId && id !== period.id);
  const parent = named ?? shortestAround(periods, period);
  for (let at = parent?.id ?? null; at !== null; at = parentOf.get(at) ?? null)
    if (at === period.id) return null;
  return parent?.id ?? null;
}

function shortestAround(periods: readonly Period[], { id, start, end }: Period): Period | undefined {
  const length = Date.parse(end) - Date.parse(start);
  return periods
    .filter((other) => other.id !== id && other.start <= start && end <= other.end && days(other) > length)
    .toSorted((a, b) => days(a) - days(b) || byTime(a, b))[0];
}

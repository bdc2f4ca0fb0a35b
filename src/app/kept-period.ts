import type { CalendarDay } from '../domain/date.ts';
import { membersOf } from '../domain/cycle/members.ts';
import { periodOn, periodsAround, periodsWithin } from '../domain/cycle/period-tree.ts';
import type { PartyId, PeriodId } from '../domain/ids.ts';
import { type Plan, rowAt } from '../domain/plan.ts';
import type { Editor } from '../editor/editor.ts';
import type { PlanId } from '../storage/contract.ts';

/** The period a person works on in a plan, and who that is, are of this device, as the last view is. */
const keyOf = (id: PlanId, what: 'period' | 'me' = 'period') => `throughline.${what}.${id}`;
const ALL = 'all';

/** Who was at the keyboard last. */
export const personFor = (id: PlanId, plan: Plan): PartyId | null =>
  rowAt(plan, 'parties', read(keyOf(id, 'me')) ?? '')?.id ?? null;

/** The period a plan opens in: the last one, else the one today lies in. */
export function periodFor(id: PlanId, plan: Plan, today: CalendarDay): PeriodId | null {
  const kept = read(keyOf(id));
  if (kept === ALL) return null;
  return (kept === null ? undefined : rowAt(plan, 'periods', kept)?.id) ?? currentPeriod(plan, today);
}

/** The shortest period of today that goals are planned in; where none are, the shortest. */
function currentPeriod(plan: Plan, today: CalendarDay): PeriodId | null {
  const shortest = periodOn(plan, today)?.id;
  if (shortest === undefined) return null;
  const isUsed = (id: PeriodId) =>
    [...periodsWithin(plan, id)].some((inner) => membersOf(plan, inner).length > 0);
  return [shortest, ...periodsAround(plan, shortest)].find(isUsed) ?? shortest;
}

/** Writes period and person down whenever others are chosen. */
export const keepPeriod = (id: PlanId, editor: Editor): (() => void) =>
  editor.store.subscribe(({ session, plan }, before) => {
    const { period } = session;
    // One that has been deleted was not left by choice.
    const isGone = before.session.period !== null && !plan.periods[before.session.period];
    if (period !== before.session.period && !isGone) write(keyOf(id), period ?? ALL);
    if (session.me !== before.session.me) write(keyOf(id, 'me'), session.me ?? '');
  });

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, text: string): void {
  try {
    localStorage.setItem(key, text);
  } catch {
    // Then the plan opens in the period of today next time.
  }
}

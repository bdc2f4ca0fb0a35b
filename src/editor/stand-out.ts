import { asideOf } from '../domain/cycle/aside.ts';
import type { CalendarDay } from '../domain/date.ts';
import type { NodeId, PeriodId } from '../domain/ids.ts';
import { type Plan, rowsOf } from '../domain/plan.ts';
import { branch } from '../domain/tree/walk.ts';
import { scoresOf } from '../domain/scoring/scores.ts';
import { type Filter, isFiltering, passing } from './filter.ts';
import { found } from './find.ts';
import type { Session } from './session.ts';
import { shownNow } from './steps.ts';

type Looking = Pick<Session, 'find' | 'filter'> & Partial<Pick<Session, 'period'>>;
type Presented = Pick<Session, 'presenting' | 'focus'>;

/** What was last worked out, and from what: everybody who draws asks the same. */
interface Last<T> {
  readonly of: readonly unknown[];
  readonly is: T;
}

function remembered<T>(): (of: readonly unknown[], work: () => T) => T {
  let last: Last<T> | null = null;
  return (of, work) => {
    if (!last?.of.every((value, at) => value === of[at])) last = { of, is: work() };
    return last.is;
  };
}

const lastPassing = remembered<ReadonlySet<NodeId>>();
const lastMatches = remembered<readonly NodeId[]>();
const lastStandOut = remembered<ReadonlySet<NodeId>>();
const lastPresented = remembered<ReadonlySet<NodeId>>();
const lastInPeriod = remembered<ReadonlySet<NodeId> | null>();
const lastBoth = remembered<ReadonlySet<NodeId>>();

/** The nodes a filter asks for. */
function passingNodes(plan: Plan, filter: Filter, today: CalendarDay): ReadonlySet<NodeId> {
  return lastPassing([plan, filter, today], () => {
    const passes = passing(plan, scoresOf(plan, today), filter);
    return new Set(rowsOf(plan, 'nodes').flatMap(({ id }) => (passes(id) ? [id] : [])));
  });
}

/** What is found, in reading order: among what the filter asks for, if there is one. */
export function matches(plan: Plan, { find, filter }: Looking, today: CalendarDay): readonly NodeId[] {
  const text = find?.text ?? '';
  if (text.trim() === '') return [];
  return lastMatches([plan, text, filter, today], () => {
    const all = found(plan, text);
    if (!isFiltering(filter)) return all;
    const passed = passingNodes(plan, filter, today);
    return all.filter((id) => passed.has(id));
  });
}

/** The branch that is presented; null while that is the whole. */
function presented(plan: Plan, { presenting, focus }: Presented): ReadonlySet<NodeId> | null {
  const shown = presenting && shownNow(plan, { focus }, presenting);
  return shown && lastPresented([plan, shown], () => new Set(branch(plan, shown)));
}

/** The nodes that do not step out of the way of the period worked on; null where none has to. */
function inPeriod(plan: Plan, period: PeriodId): ReadonlySet<NodeId> | null {
  const { nodes, links, periods, indicators, values } = plan;
  return lastInPeriod([nodes, links, periods, indicators, values, period], () => {
    const aside = asideOf(plan, period);
    if (aside.size === 0) return null;
    return new Set(rowsOf(plan, 'nodes').flatMap(({ id }) => (aside.has(id) ? [] : [id])));
  });
}

/**
 * The nodes that are looked for, or asked for by the filter and the period worked on; null while nothing is, and all
 * are alike. A search looks through all periods: what is found is never lost behind one.
 */
export function standOut(plan: Plan, looking: Looking, today: CalendarDay): ReadonlySet<NodeId> | null {
  if ((looking.find?.text ?? '').trim() !== '') {
    const all = matches(plan, looking, today);
    return lastStandOut([all], () => new Set(all));
  }
  const near = looking.period ? inPeriod(plan, looking.period) : null;
  if (!isFiltering(looking.filter)) return near;
  const passed = passingNodes(plan, looking.filter, today);
  return near ? lastBoth([near, passed], () => new Set([...passed].filter((id) => near.has(id)))) : passed;
}

/** The same on a canvas, where a branch that is presented stands out instead of what the filter asks for. */
export const lit = (
  plan: Plan,
  looking: Looking & Presented,
  today: CalendarDay,
): ReadonlySet<NodeId> | null =>
  looking.presenting && (looking.find?.text ?? '').trim() === ''
    ? presented(plan, looking)
    : standOut(plan, looking, today);

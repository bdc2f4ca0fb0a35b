import type { CalendarDay } from '../domain/date.ts';
import type { NodeId } from '../domain/ids.ts';
import { type Plan, rowsOf } from '../domain/plan.ts';
import { scoresOf } from '../domain/scoring/scores.ts';
import { type Filter, isFiltering, passing } from './filter.ts';
import { found } from './find.ts';
import type { Session } from './session.ts';

type Looking = Pick<Session, 'find' | 'filter'>;

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

/** The nodes that are looked for or asked for by the filter; null while nothing is, and all are alike. */
export function standOut(plan: Plan, looking: Looking, today: CalendarDay): ReadonlySet<NodeId> | null {
  if ((looking.find?.text ?? '').trim() !== '') {
    const all = matches(plan, looking, today);
    return lastStandOut([all], () => new Set(all));
  }
  return isFiltering(looking.filter) ? passingNodes(plan, looking.filter, today) : null;
}

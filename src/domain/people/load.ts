import type { CalendarDay } from '../date.ts';
import type { NodeId, PartyId } from '../ids.ts';
import type { Node } from '../kinds/index.ts';
import type { Plan } from '../plan.ts';
import { settled } from '../scoring/degree.ts';
import { ancestors } from '../tree/walk.ts';
import { isOver, isResult, isWork, partsOf } from './parts.ts';
import { peopleRules } from './people-rules.ts';
import { sharesOfWhole } from './share-of-whole.ts';

/** What rests on somebody now: open goals to answer for, their weight, activities with their dates. */
export interface Load {
  readonly goals: readonly Node[];
  /** Share of the goal at the top that rests on these goals, 0 to 1; one below another of them counts once. */
  readonly share: number;
  readonly activities: readonly Node[];
  /** The day most of the dated activities run side by side, and how many do. */
  readonly peak: { readonly count: number; readonly on: CalendarDay | null };
  /** Which limits are passed [OURS]. */
  readonly over: readonly ('goals' | 'activities')[];
}

export function loadOf(plan: Plan, partyId: PartyId): Load {
  const open = partsOf(plan, partyId).filter(({ node }) => !isOver(node));
  const goals = nodesOf(open.filter(({ role, node }) => role.role === 'accountable' && isResult(node)));
  const activities = nodesOf(
    open.filter(
      ({ role, node }) => (role.role === 'accountable' || role.role === 'executor') && isWork(node),
    ),
  );
  const peak = peakOf(activities);
  const { mostGoals, mostActivities } = peopleRules(plan);
  const over = [
    ...(goals.length > mostGoals ? (['goals'] as const) : []),
    ...(peak.count > mostActivities ? (['activities'] as const) : []),
  ];
  return { goals, share: shareOf(plan, goals), activities, peak, over };
}

const nodesOf = (parts: readonly { readonly node: Node }[]): Node[] => [
  ...new Set(parts.map(({ node }) => node)),
];

function shareOf(plan: Plan, goals: readonly Node[]): number {
  const own = new Set<NodeId>(goals.map(({ id }) => id));
  const shares = sharesOfWhole(plan);
  const tops = goals.filter(({ id }) => !ancestors(plan, id).some((above) => own.has(above)));
  return settled(tops.reduce((sum, { id }) => sum + (shares.get(id) ?? 0), 0));
}

/** Both the first and the last day count; what has only one of the two lasts that day. */
function peakOf(activities: readonly Node[]): Load['peak'] {
  const spans = activities.flatMap((node) => {
    const start = ('start' in node && node.start) || ('end' in node && node.end) || null;
    const end = ('end' in node && node.end) || start;
    return start && end && start <= end ? [{ start, end }] : [];
  });
  let peak: Load['peak'] = { count: 0, on: null };
  // The most run side by side on a day on which one of them begins.
  for (const { start: day } of spans.toSorted((a, b) => (a.start < b.start ? -1 : 1))) {
    const count = spans.filter(({ start, end }) => start <= day && day <= end).length;
    if (count > peak.count) peak = { count, on: day };
  }
  return peak;
}

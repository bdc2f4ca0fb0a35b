import type { CalendarDay } from '../date.ts';
import type { NodeId, PeriodId } from '../ids.ts';
import { rowsWith } from '../index-by.ts';
import type { Node } from '../kinds/index.ts';
import { type Plan, rowsOf } from '../plan.ts';
import type { Period } from '../rows/period.ts';
import { ancestors } from '../tree/walk.ts';

/**
 * The period a node is planned in [OURS]: the one it names, or the shortest that one of its indicators has a target
 * for; else that of what it hangs below; else the shortest its dates lie in. What has none waits in the backlog.
 */
export function periodOf(plan: Plan, id: NodeId): PeriodId | null {
  const path = [id, ...ancestors(plan, id)].flatMap((at) => plan.nodes[at] ?? []);
  for (const node of path) {
    const own = ('periodId' in node && node.periodId) || shortest(periodsOfTargets(plan, node.id))?.id;
    if (own) return own;
  }
  for (const node of path) {
    const around = shortest(periodsAround(plan, node));
    if (around) return around.id;
  }
  return null;
}

/** The nodes planned in a period itself, not in those that lie inside it. */
export const membersOf = (plan: Plan, periodId: PeriodId): readonly NodeId[] =>
  membership(plan).get(periodId) ?? [];

/** The nodes that no period has taken up yet; what only comments on others (a risk, a lesson) is none of them. */
export const backlogOf = (plan: Plan): readonly NodeId[] => membership(plan).get(null) ?? [];

/** The day a period is judged as of: today while it runs, its last day once it is over, its first before it begins. */
export const asOf = ({ start, end }: Period, today: CalendarDay): CalendarDay =>
  today < start ? start : today > end ? end : today;

interface Kept {
  readonly plan: Plan;
  readonly members: ReadonlyMap<PeriodId | null, readonly NodeId[]>;
}
let last: Kept | null = null;

function membership(plan: Plan): Kept['members'] {
  const isSame =
    last !== null &&
    (['nodes', 'links', 'periods', 'indicators', 'values'] as const).every(
      (table) => last?.plan[table] === plan[table],
    );
  if (last && isSame) return last.members;
  const members = new Map<PeriodId | null, NodeId[]>();
  for (const { id, kind } of rowsOf(plan, 'nodes')) {
    const period = periodOf(plan, id);
    if (period === null && !IS_PLANNED.has(kind)) continue;
    const known = members.get(period);
    if (known) known.push(id);
    else members.set(period, [id]);
  }
  last = { plan, members };
  return members;
}

const IS_PLANNED: ReadonlySet<Node['kind']> = new Set([
  'goal',
  'impact',
  'outcome',
  'output',
  'activity',
  'action',
]);

const periodsOfTargets = (plan: Plan, id: NodeId): Period[] =>
  rowsWith(plan, 'indicators', 'nodeId', id).flatMap((indicator) =>
    rowsWith(plan, 'values', 'indicatorId', indicator.id).flatMap(({ kind, periodId }) => {
      const period = kind === 'target' && periodId ? plan.periods[periodId] : undefined;
      return period ?? [];
    }),
  );

function periodsAround(plan: Plan, node: Node): Period[] {
  const start = 'start' in node ? node.start : undefined;
  const end = 'end' in node ? node.end : undefined;
  if (!start && !end) return [];
  return rowsOf(plan, 'periods').filter(
    (period) => (start ?? period.start) >= period.start && (end ?? period.end) <= period.end,
  );
}

const length = ({ start, end }: Period) => Date.parse(end) - Date.parse(start);

/** Of several of one length the one that begins last: a goal with targets for four quarters is in the newest. */
const shortest = (periods: readonly Period[]): Period | undefined =>
  periods.toSorted((a, b) => length(a) - length(b) || (a.start < b.start ? 1 : -1))[0];

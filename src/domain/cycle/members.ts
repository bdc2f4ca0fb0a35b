import type { CalendarDay } from '../date.ts';
import type { NodeId, PeriodId } from '../ids.ts';
import { rowsWith } from '../index-by.ts';
import type { Node } from '../kinds/index.ts';
import { type Plan, rowAt, rowsOf } from '../plan.ts';
import type { Period } from '../rows/period.ts';
import { rowsChanged } from '../rows-changed.ts';
import { childrenOf, parentOf } from '../tree/tree.ts';
import { ancestors } from '../tree/walk.ts';

/**
 * The period a node is planned in [OURS]: the one it names, or the shortest that one of its indicators has a target
 * for; else that of what it hangs below; else the shortest its dates lie in. What has none waits in the backlog.
 */
export function periodOf(plan: Plan, id: NodeId): PeriodId | null {
  const path = [id, ...ancestors(plan, id)].flatMap((at) => plan.nodes[at] ?? []);
  for (const node of path) {
    const own = namedPeriod(node) || periodOfTargets(plan, node.id);
    if (own) return own;
  }
  for (const node of path) {
    const around = periodAround(plan, node);
    if (around) return around;
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

type Members = ReadonlyMap<PeriodId | null, readonly NodeId[]>;

const known = new WeakMap<Plan, Members>();
/** The plans asked about last: one looks at what is and what was in turn, and changes what is step by step. */
let recent: readonly Plan[] = [];
const MOST_RECENT = 4;

function membership(plan: Plan): Members {
  const found = known.get(plan);
  if (found) return found;
  const alike = recent.find((before) => isPlannedAlike(before, plan));
  const members = (alike && known.get(alike)) ?? grouped(plan);
  known.set(plan, members);
  recent = [plan, ...recent.filter((before) => before !== alike)].slice(0, MOST_RECENT);
  return members;
}

/** Gives a plan the members of another that it differs from only in facts and entries. */
export const carryMembers = (plan: Plan, next: Plan): void => void known.set(next, membership(plan));

function isPlannedAlike(before: Plan, after: Plan): boolean {
  const tables = ['nodes', 'links', 'periods', 'indicators'] as const;
  if (tables.some((table) => before[table] !== after[table])) return false;
  const changed = rowsChanged(before.values, after.values);
  if (!changed) return false;
  const isTarget = (plan: Plan, id: string) => rowAt(plan, 'values', id)?.kind === 'target';
  return ![...changed].some((id) => isTarget(before, id) || isTarget(after, id));
}

function grouped(plan: Plan): Members {
  const members = new Map<PeriodId | null, NodeId[]>();
  const periods = periodsOfAll(plan);
  for (const { id, kind } of rowsOf(plan, 'nodes')) {
    // Nodes in a ring that no repair has opened yet hang below no root.
    const period = periods.has(id) ? (periods.get(id) ?? null) : periodOf(plan, id);
    if (period === null && !IS_PLANNED.has(kind)) continue;
    const group = members.get(period);
    if (group) group.push(id);
    else members.set(period, [id]);
  }
  return members;
}

/** `periodOf` for all that stand in the tree, from the top down: 10,000 goals must not each look up to the top. */
function periodsOfAll(plan: Plan): ReadonlyMap<NodeId, PeriodId | null> {
  const targets = periodsOfAllTargets(plan);
  const [own, around] = [new Map<NodeId, PeriodId | null>(), new Map<NodeId, PeriodId | null>()];
  const open = [...childrenOf(plan, null)];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const node = plan.nodes[id];
    if (!node) continue;
    const parent = parentOf(plan, id);
    const above = (of: ReadonlyMap<NodeId, PeriodId | null>) =>
      (parent === null ? null : of.get(parent)) ?? null;
    own.set(id, namedPeriod(node) || (targets.get(id)?.id ?? above(own)));
    around.set(id, periodAround(plan, node) ?? above(around));
    for (const child of childrenOf(plan, id)) open.push(child);
  }
  for (const [id, period] of own) if (period === null) own.set(id, around.get(id) ?? null);
  return own;
}

const IS_PLANNED: ReadonlySet<Node['kind']> = new Set([
  'goal',
  'impact',
  'outcome',
  'output',
  'activity',
  'action',
]);

const namedPeriod = (node: Node): PeriodId | undefined => ('periodId' in node ? node.periodId : undefined);

function periodOfTargets(plan: Plan, id: NodeId): PeriodId | undefined {
  let best: Period | undefined;
  for (const indicator of rowsWith(plan, 'indicators', 'nodeId', id))
    for (const { kind, periodId } of rowsWith(plan, 'values', 'indicatorId', indicator.id))
      if (kind === 'target' && periodId) best = nearer(plan, best, plan.periods[periodId]);
  return best?.id;
}

function periodsOfAllTargets(plan: Plan): ReadonlyMap<NodeId, Period> {
  const found = new Map<NodeId, Period>();
  for (const { kind, periodId, indicatorId } of rowsOf(plan, 'values')) {
    if (kind !== 'target' || !periodId) continue;
    const nodeId = plan.indicators[indicatorId]?.nodeId;
    const best = nodeId && nearer(plan, found.get(nodeId), plan.periods[periodId]);
    if (nodeId && best) found.set(nodeId, best);
  }
  return found;
}

function nearer(plan: Plan, best: Period | undefined, rival: Period | undefined): Period | undefined {
  if (!best || !rival || best === rival) return best ?? rival;
  const places = shortestFirst(plan).places;
  return (places.get(rival.id) ?? 0) < (places.get(best.id) ?? 0) ? rival : best;
}

function periodAround(plan: Plan, node: Node): PeriodId | undefined {
  const start = 'start' in node ? node.start : undefined;
  const end = 'end' in node ? node.end : undefined;
  if (!start && !end) return undefined;
  return shortestFirst(plan).periods.find(
    (period) => (start ?? period.start) >= period.start && (end ?? period.end) <= period.end,
  )?.id;
}

const length = ({ start, end }: Period) => Date.parse(end) - Date.parse(start);

interface Order {
  readonly periods: readonly Period[];
  readonly places: ReadonlyMap<PeriodId, number>;
}
const orders = new WeakMap<Plan['periods'], Order>();

/** Of several of one length the one that begins last: a goal with targets for four quarters is in the newest. */
function shortestFirst(plan: Plan): Order {
  const found = orders.get(plan.periods);
  if (found) return found;
  const periods = rowsOf(plan, 'periods')
    .toReversed()
    .sort((a, b) => length(a) - length(b) || (a.start === b.start ? 0 : a.start < b.start ? 1 : -1));
  const order = { periods, places: new Map(periods.map(({ id }, at) => [id, at])) };
  orders.set(plan.periods, order);
  return order;
}

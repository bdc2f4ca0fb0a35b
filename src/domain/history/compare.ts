import { membersOf } from '../cycle/members.ts';
import type { NodeId, PeriodId } from '../ids.ts';
import { type Plan, rowsOf } from '../plan.ts';
import { childrenOf, parentOf } from '../tree/tree.ts';
import { type Difference, nodeDifferences } from './differences.ts';

/** What two states of a plan differ in. */
export interface Comparison {
  readonly before: Plan;
  readonly after: Plan;
  readonly differences: readonly Difference[];
  readonly at: ReadonlyMap<NodeId, readonly Difference[]>;
  /** The nodes that are looked at: of one period, or all there are in either state. */
  readonly nodes: ReadonlySet<NodeId>;
}

/** Compares two states of a plan, or what is planned in one period in either of them. */
export function compare(before: Plan, after: Plan, periodId: PeriodId | null = null): Comparison {
  const nodes = new Set<NodeId>([...nodesIn(after, periodId), ...nodesIn(before, periodId)]);
  const at = new Map<NodeId, readonly Difference[]>();
  for (const id of nodes) {
    const found = differencesAt(before, after, id);
    if (found.length > 0) at.set(id, found);
  }
  return { before, after, differences: [...at.values()].flat(), at, nodes };
}

const nodesIn = (plan: Plan, periodId: PeriodId | null): readonly NodeId[] =>
  periodId === null ? rowsOf(plan, 'nodes').map(({ id }) => id) : membersOf(plan, periodId);

function differencesAt(before: Plan, after: Plan, nodeId: NodeId): readonly Difference[] {
  const [was, is] = [before.nodes[nodeId], after.nodes[nodeId]];
  if (!was) return [{ nodeId, what: 'added', after: is?.title }];
  if (!is) return [{ nodeId, what: 'removed', before: was.title }];
  return nodeDifferences(before, after, nodeId);
}

/** A node where it stands in both states together: what was removed stands where it stood. */
export interface ComparedLine {
  readonly id: NodeId;
  readonly title: string;
  readonly level: number;
  readonly differences: readonly Difference[];
}

/** The tree of both states, parents before children; `onlyChanged` leaves out branches in which nothing differs. */
export function comparedLines(
  { before, after, at, nodes }: Comparison,
  { onlyChanged }: { readonly onlyChanged: boolean },
): readonly ComparedLine[] {
  const below = bothTrees(before, after, nodes);
  const shown = onlyChanged ? withPaths(before, after, at, nodes) : nodes;
  const lines: ComparedLine[] = [];
  const seen = new Set<NodeId>();
  const open: { readonly id: NodeId; readonly level: number }[] = roots(below).map((id) => ({
    id,
    level: 1,
  }));
  for (let next = open.pop(); next; next = open.pop()) {
    const { id, level } = next;
    if (seen.has(id)) continue;
    seen.add(id);
    const isShown = shown.has(id);
    const node = after.nodes[id] ?? before.nodes[id];
    if (isShown && node) lines.push({ id, title: node.title, level, differences: at.get(id) ?? [] });
    for (const child of (below.get(id) ?? []).toReversed())
      open.push({ id: child, level: isShown ? level + 1 : level });
  }
  return lines;
}

type Below = ReadonlyMap<NodeId | null, readonly NodeId[]>;
const roots = (below: Below): NodeId[] => (below.get(null) ?? []).toReversed();

/** Children by parent, as they stand now; what has gone comes after what is there. */
function bothTrees(before: Plan, after: Plan, nodes: ReadonlySet<NodeId>): Below {
  const below = new Map<NodeId | null, NodeId[]>();
  const put = (parent: NodeId | null, id: NodeId) => {
    const known = below.get(parent);
    if (known) known.push(id);
    else below.set(parent, [id]);
  };
  for (const parent of [null, ...rowsOf(after, 'nodes').map(({ id }) => id)])
    for (const id of childrenOf(after, parent)) put(parent, id);
  for (const id of nodes) if (!after.nodes[id]) put(parentOf(before, id), id);
  return below;
}

/** What differs, and what leads there. */
function withPaths(
  before: Plan,
  after: Plan,
  at: Comparison['at'],
  nodes: ReadonlySet<NodeId>,
): ReadonlySet<NodeId> {
  const shown = new Set<NodeId>();
  for (const changed of at.keys()) {
    let id: NodeId | null = changed;
    while (id !== null && !shown.has(id)) {
      if (nodes.has(id)) shown.add(id);
      id = parentOf(after.nodes[id] ? after : before, id);
    }
  }
  return shown;
}

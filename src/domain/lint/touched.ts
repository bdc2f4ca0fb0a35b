import { asChange, asRowChange, type Change, diff, rowIn } from '../diff.ts';
import type { NodeId } from '../ids.ts';
import { rowsWith } from '../index-by.ts';
import { type Plan, rowAt, settingsOf, type TableName } from '../plan.ts';
import { childrenOf } from '../tree/tree.ts';
import { mutesOf } from './mutes.ts';

const TABLES = ['nodes', 'links', 'indicators', 'values', 'roles'] as const satisfies readonly TableName[];
/** What rules about nodes ask of the plan's settings. */
const SETTINGS = ['policies', 'vocabulary', 'language', 'workdays', 'holidays', 'perspectives'] as const;

/** More changes than this are an import or a merge: all is checked anew. */
const MANY = 400;

/**
 * The nodes of which a rule may say something else than before: those that changed or lost or won a row, and their
 * neighbours along links, since no rule about a node looks farther.
 */
export function touchedNodes(before: Plan, after: Plan): ReadonlySet<NodeId> | 'all' {
  const [was, is] = [settingsOf(before), settingsOf(after)];
  if (before.periods !== after.periods) return 'all';
  if (SETTINGS.some((field) => was[field] !== is[field])) return 'all';
  const changes = diff(before, after, TABLES);
  if (changes.length > MANY) return 'all';
  const near = new Set<NodeId>(mutedAnew(before, after));
  for (const change of changes) {
    for (const id of endsOf(change, before, after)) {
      near.add(id);
      if (change.table === 'nodes' || change.table === 'links') addNeighbours(near, after, id);
    }
  }
  return near;
}

/** The nodes of which a finding has been muted or is told again. */
function mutedAnew(before: Plan, after: Plan): NodeId[] {
  if (before.entries === after.entries) return [];
  const [was, is] = [mutesOf(before), mutesOf(after)];
  const anew = [...was.keys(), ...is.keys()].filter((what) => was.has(what) !== is.has(what));
  return anew.flatMap((what) => {
    // The id of a finding is the code of its rule and the row it is about, or a part of that row.
    const row = what.slice(what.indexOf(' ') + 1);
    return [row, row.slice(0, row.lastIndexOf('.'))].flatMap((id) => nodesOfRow(id, before, after));
  });
}

const nodesOfRow = (id: string, before: Plan, after: Plan): NodeId[] =>
  TABLES.flatMap((table) => {
    const row = rowIn(after, table, id);
    return row ? endsOf(asChange({ table, id, after: row }), before, after) : [];
  });

function endsOf(change: Change, before: Plan, after: Plan): NodeId[] {
  const rows = [asRowChange(change).before, asRowChange(change).after].filter((row) => row !== undefined);
  switch (change.table) {
    case 'nodes':
      return [change.id];
    case 'links':
      return rows.flatMap(({ from, to }) =>
        [from, to].flatMap((end) => [before, after].flatMap((plan) => nodesAt(plan, String(end)))),
      );
    case 'values':
      return rows.flatMap(({ indicatorId }) =>
        [before, after].flatMap((plan) => rowAt(plan, 'indicators', String(indicatorId))?.nodeId ?? []),
      );
    default:
      return rows.flatMap(({ nodeId }) => (typeof nodeId === 'string' ? [nodeId as NodeId] : []));
  }
}

/** The node of this id or, where an arrow points at an arrow, the ends of that one. */
function nodesAt(plan: Plan, id: string): NodeId[] {
  const node = rowAt(plan, 'nodes', id);
  if (node) return [node.id];
  const link = rowAt(plan, 'links', id);
  return link ? [link.from, link.to as NodeId] : [];
}

function addNeighbours(near: Set<NodeId>, plan: Plan, id: NodeId): void {
  for (const child of childrenOf(plan, id)) near.add(child);
  for (const { to } of rowsWith(plan, 'links', 'from', id)) for (const at of nodesAt(plan, to)) near.add(at);
  for (const { from } of rowsWith(plan, 'links', 'to', id)) near.add(from);
}

import type { NodeId } from '../ids.ts';
import { rowsWith } from '../index-by.ts';
import { type Plan, type Row, rowAt } from '../plan.ts';
import { refusal } from '../refusal.ts';
import { fail, ok } from '../result.ts';
import type { Link } from '../rows/link.ts';
import type { Party } from '../rows/party.ts';
import type { Position } from '../rows/position.ts';
import { homeOf } from '../tree/tree.ts';
import { branch, topmost } from '../tree/walk.ts';
import type { Place, Run } from './command.ts';
import { type CopiedTable, isFact, putRows } from './copied-rows.ts';
import { kindsOf } from './kinds-of.ts';
import { hang, placeInOrder } from './placing.ts';
import { rowExists } from './removal.ts';

/** Branches lifted out of a plan with what belongs to them; plain JSON, so that it travels through the clipboard. */
export interface Fragment {
  readonly tops: readonly NodeId[];
  readonly rows: { readonly [T in CopiedTable]: readonly Row<T>[] };
  /** Its rows are to come back elsewhere, with their facts and cross links. */
  readonly cut?: true;
}

/**
 * The branches below these nodes, the links among them, their indicators, baselines and targets, and their owners;
 * of a branch that is cut also its facts and the links that lead out of it, but for the homes it leaves.
 */
export function fragmentOf(
  plan: Plan,
  ids: readonly NodeId[],
  { cut = false }: { readonly cut?: boolean } = {},
): Fragment {
  const tops = topmost(plan, ids).filter((id) => rowAt(plan, 'nodes', id));
  const nodeIds = tops.flatMap((id) => branch(plan, id));
  const indicators = nodeIds.flatMap((id) => rowsWith(plan, 'indicators', 'nodeId', id));
  const roles = nodeIds.flatMap((id) => rowsWith(plan, 'roles', 'nodeId', id));
  return {
    tops,
    rows: {
      nodes: nodeIds.flatMap((id) => plan.nodes[id] ?? []),
      links: cut ? linksAround(plan, nodeIds, tops) : linksAmong(plan, nodeIds),
      indicators,
      values: indicators
        .flatMap(({ id }) => rowsWith(plan, 'values', 'indicatorId', id))
        .filter((value) => cut || !isFact(value)),
      roles,
      parties: [...new Set(roles.map(({ partyId }) => partyId))]
        .flatMap((id) => plan.parties[id] ?? [])
        .map(calledBy),
      positions: placesOf(plan, nodeIds, cut),
    },
    ...(cut && { cut }),
  };
}

/** A copy keeps the shape of its branch: the places measured from a card that comes along. */
function placesOf(plan: Plan, nodeIds: readonly NodeId[], cut: boolean): Position[] {
  const nodes = new Set<string | undefined>(nodeIds);
  return nodeIds
    .flatMap((id) => rowsWith(plan, 'positions', 'nodeId', id))
    .filter(({ under }) => cut || nodes.has(under));
}

/** What of a person may leave the plan: neither pay nor appraisals. */
const calledBy = ({ id, kind, name, post }: Party): Party => ({ id, kind, name, ...(post && { post }) });

/** The links from one of these nodes to another, or to such a link. */
function linksAmong(plan: Plan, nodeIds: readonly NodeId[]): Link[] {
  const nodes = new Set<string>(nodeIds);
  const links = nodeIds.flatMap((id) => rowsWith(plan, 'links', 'from', id));
  const among = new Set(links.filter(({ to }) => nodes.has(to)));
  // The set grows while it is walked.
  for (const { id } of among) {
    for (const link of rowsWith(plan, 'links', 'to', id)) if (nodes.has(link.from)) among.add(link);
  }
  return [...among];
}

/** The links at these nodes and on such links, without the homes of the topmost. */
function linksAround(plan: Plan, nodeIds: readonly NodeId[], tops: readonly NodeId[]): Link[] {
  const left = new Set(tops.map((id) => homeOf(plan, id)?.id));
  const around = new Set(
    nodeIds
      .flatMap((id) => [...rowsWith(plan, 'links', 'from', id), ...rowsWith(plan, 'links', 'to', id)])
      .filter(({ id }) => !left.has(id)),
  );
  // The set grows while it is walked.
  for (const { id } of around) for (const link of rowsWith(plan, 'links', 'to', id)) around.add(link);
  return [...around];
}

/**
 * A copy of a fragment, with new ids, at a place. Facts are never copied: a copy is a new plan for its owner. What was
 * cut comes back as it was, unless it is there already (pasted before, or its cutting undone).
 */
export interface PasteFragment extends Place {
  readonly type: 'pasteFragment';
  readonly fragment: Fragment;
}

export const pasteFragment: Run<PasteFragment> = (draft, command, context) => {
  const { fragment, under } = command;
  const comesBack =
    fragment.cut === true && fragment.rows.nodes.every(({ id }) => !rowExists(draft.base, 'nodes', id));
  const names = putRows(draft, fragment, { under, comesBack, newId: context.newId });
  const nodeOf = (id: string) => (names.get(`nodes ${id}`) as NodeId | undefined) ?? [];
  const placed = [...new Set(fragment.tops)].flatMap(nodeOf);
  if (placed.length === 0) return fail(refusal('nothingToDo'));
  for (const id of placed) {
    const no = hang(draft, id, under, context);
    if (no) return fail(no);
  }
  placeInOrder(draft, placed, command);
  const nodes = fragment.rows.nodes.flatMap(({ id }) => nodeOf(id));
  return ok({ count: nodes.length, kind: kindsOf(draft.plan, nodes), focus: placed });
};

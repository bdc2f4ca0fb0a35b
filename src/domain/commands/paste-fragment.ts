import type { NodeId } from '../ids.ts';
import { rowsWith } from '../index-by.ts';
import type { Plan, Row } from '../plan.ts';
import { refusal } from '../refusal.ts';
import { fail, ok } from '../result.ts';
import { branch, topmost } from '../tree/walk.ts';
import type { CommandContext, Place, Run } from './command.ts';
import type { Draft } from './draft.ts';
import { placeInOrder, setHome } from './placing.ts';

const COPIED = ['parties', 'nodes', 'links', 'indicators', 'values', 'roles'] as const;

/** Branches lifted out of a plan with what belongs to them; plain JSON, so that it travels through the clipboard. */
export interface Fragment {
  readonly tops: readonly NodeId[];
  readonly rows: { readonly [T in (typeof COPIED)[number]]: readonly Row<T>[] };
}

/** The branches below these nodes, the links among them, their indicators, baselines and targets, and their owners. */
export function fragmentOf(plan: Plan, ids: readonly NodeId[]): Fragment {
  const tops = topmost(plan, ids).filter((id) => plan.nodes[id]);
  const nodeIds = tops.flatMap((id) => branch(plan, id));
  const inside = new Set<string>(nodeIds);
  const indicators = nodeIds.flatMap((id) => rowsWith(plan, 'indicators', 'nodeId', id));
  const roles = nodeIds.flatMap((id) => rowsWith(plan, 'roles', 'nodeId', id));
  return {
    tops,
    rows: {
      nodes: nodeIds.map((id) => plan.nodes[id]!),
      links: nodeIds
        .flatMap((id) => rowsWith(plan, 'links', 'from', id))
        .filter((link) => inside.has(link.to)),
      indicators,
      values: indicators.flatMap(({ id }) =>
        rowsWith(plan, 'values', 'indicatorId', id).filter(({ kind }) => kind !== 'actual'),
      ),
      roles,
      parties: [...new Set(roles.map(({ partyId }) => partyId))].flatMap((id) => plan.parties[id] ?? []),
    },
  };
}

/** A copy of a fragment, with new ids, at a place. Facts are never copied: a copy is a new plan for its owner. */
export interface PasteFragment extends Place {
  readonly type: 'pasteFragment';
  readonly fragment: Fragment;
}

export const pasteFragment: Run<PasteFragment> = (draft, command, context) => {
  const { tops, rows } = command.fragment;
  if (tops.length === 0) return fail(refusal('nothingToDo'));
  const renamed = putCopies(draft, rows, context);
  const copies = tops.map((id) => renamed.get(id) as NodeId);
  for (const id of copies) {
    const no = setHome(draft, id, command.under, context);
    if (no) return fail(no);
  }
  placeInOrder(draft, copies, command);
  return ok({ count: rows.nodes.length, kind: 'mixed', focus: copies });
};

function putCopies(
  draft: Draft,
  rows: Fragment['rows'],
  context: CommandContext,
): ReadonlyMap<string, string> {
  const renamed = new Map<string, string>();
  for (const table of COPIED) {
    for (const { id } of rows[table]) {
      const known = table === 'parties' && draft.get('parties', id as never) !== undefined;
      renamed.set(id, known ? id : context.newId());
    }
  }
  for (const table of COPIED) {
    for (const row of rows[table]) {
      const id = renamed.get(row.id)!;
      if (id !== row.id) draft.put(table, { ...withNames(row, renamed), id } as never);
    }
  }
  return renamed;
}

/** References inside the fragment follow the new names; those that lead out of it are left away. */
function withNames(row: object, renamed: ReadonlyMap<string, string>): object {
  const copy: Record<string, unknown> = { ...row };
  for (const field of [
    'nodeId',
    'indicatorId',
    'partyId',
    'from',
    'to',
    'collectorId',
    'servesIndicatorId',
    'byId',
    'parentId',
  ]) {
    const target = copy[field];
    if (typeof target !== 'string') continue;
    if (renamed.has(target)) copy[field] = renamed.get(target);
    else if (field !== 'collectorId' && field !== 'byId') delete copy[field];
  }
  return copy;
}

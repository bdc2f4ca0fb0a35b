import type { NodeId } from '../ids.ts';
import { rowsWith } from '../index-by.ts';
import { type Plan, type Row, rowAt, rowsOf } from '../plan.ts';
import { refusal } from '../refusal.ts';
import { fail, ok } from '../result.ts';
import { referencesOf } from '../rows/index.ts';
import type { Link } from '../rows/link.ts';
import type { Party } from '../rows/party.ts';
import { branch, topmost } from '../tree/walk.ts';
import type { CommandContext, Place, Run } from './command.ts';
import type { Draft } from './draft.ts';
import { kindsOf } from './kinds-of.ts';
import { hang, placeInOrder } from './placing.ts';
import { rowExists } from './removal.ts';

const COPIED = ['parties', 'nodes', 'links', 'indicators', 'values', 'roles'] as const;

/** Branches lifted out of a plan with what belongs to them; plain JSON, so that it travels through the clipboard. */
export interface Fragment {
  readonly tops: readonly NodeId[];
  readonly rows: { readonly [T in (typeof COPIED)[number]]: readonly Row<T>[] };
}

/** The branches below these nodes, the links among them, their indicators, baselines and targets, and their owners. */
export function fragmentOf(plan: Plan, ids: readonly NodeId[]): Fragment {
  const tops = topmost(plan, ids).filter((id) => rowAt(plan, 'nodes', id));
  const nodeIds = tops.flatMap((id) => branch(plan, id));
  const indicators = nodeIds.flatMap((id) => rowsWith(plan, 'indicators', 'nodeId', id));
  const roles = nodeIds.flatMap((id) => rowsWith(plan, 'roles', 'nodeId', id));
  return {
    tops,
    rows: {
      nodes: nodeIds.flatMap((id) => plan.nodes[id] ?? []),
      links: linksAmong(plan, nodeIds),
      indicators,
      values: indicators.flatMap(({ id }) =>
        rowsWith(plan, 'values', 'indicatorId', id).filter(({ kind }) => kind !== 'actual'),
      ),
      roles,
      parties: [...new Set(roles.map(({ partyId }) => partyId))]
        .flatMap((id) => plan.parties[id] ?? [])
        .map(calledBy),
    },
  };
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

/** A copy of a fragment, with new ids, at a place. Facts are never copied: a copy is a new plan for its owner. */
export interface PasteFragment extends Place {
  readonly type: 'pasteFragment';
  readonly fragment: Fragment;
}

export const pasteFragment: Run<PasteFragment> = (draft, command, context) => {
  const { tops, rows } = command.fragment;
  const copies = putCopies(draft, command.fragment, context);
  const nodeOf = (id: string) => (copies.get(`nodes ${id}`) as NodeId | undefined) ?? [];
  const placed = [...new Set(tops)].flatMap(nodeOf);
  if (placed.length === 0) return fail(refusal('nothingToDo'));
  for (const id of placed) {
    const no = hang(draft, id, command.under, context);
    if (no) return fail(no);
  }
  placeInOrder(draft, placed, command);
  const nodes = rows.nodes.flatMap(({ id }) => nodeOf(id));
  return ok({ count: nodes.length, kind: kindsOf(draft.plan, nodes), focus: placed });
};

/** Puts the rows of a fragment under new names, which it returns by table and old name: ids are unique in their table only. */
function putCopies(
  draft: Draft,
  { tops, rows }: Fragment,
  context: CommandContext,
): ReadonlyMap<string, string> {
  const renamed = new Map<string, string>();
  const atTop = new Set<unknown>(tops);
  for (const table of COPIED) {
    for (const row of rows[table]) {
      const here = table === 'parties' ? partyHere(draft, row as Party) : undefined;
      renamed.set(`${table} ${row.id}`, here?.id ?? context.newId());
    }
  }
  for (const table of COPIED) {
    for (const row of rows[table]) {
      const copy = copyOf(draft, table, row, renamed);
      // The tops get their home where they are pasted.
      if (copy && 'from' in row && atTop.has(row.from)) delete copy['primary'];
      if (copy && !rowExists(draft.base, table, copy.id)) draft.put(table, copy as never);
    }
  }
  return renamed;
}

const partyHere = (draft: Draft, { id, name }: Party): Party | undefined =>
  draft.get('parties', id) ??
  rowsOf(draft.base, 'parties').find((party) => party.name.toLowerCase() === name.toLowerCase());

/**
 * A row under its new name. Its references follow the new names; those that lead out of the fragment stay if this plan
 * has their target, and are left away otherwise, with the row if it cannot be without.
 */
function copyOf(
  draft: Draft,
  table: (typeof COPIED)[number],
  row: Row<(typeof COPIED)[number]>,
  renamed: ReadonlyMap<string, string>,
): (Record<string, unknown> & { readonly id: string }) | null {
  const copy: Record<string, unknown> & { readonly id: string } = {
    ...row,
    id: renamed.get(`${table} ${row.id}`) ?? row.id,
  };
  // What its owner once agreed to was the original.
  if (table === 'roles') delete copy['agreement'];
  for (const [field, { to, onMissing }] of Object.entries(referencesOf(table))) {
    const target = copy[field];
    if (typeof target !== 'string') continue;
    const name = to.map((other) => renamed.get(`${other} ${target}`)).find((one) => one !== undefined);
    if (name !== undefined) copy[field] = name;
    else if (to.some((other) => rowExists(draft.base, other, target))) continue;
    else if (onMissing === 'drop') return null;
    else delete copy[field];
  }
  return copy;
}

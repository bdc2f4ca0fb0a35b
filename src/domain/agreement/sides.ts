import type { NodeId, PartyId } from '../ids.ts';
import { rowsWith } from '../index-by.ts';
import { type Plan, rowAt } from '../plan.ts';
import type { Role } from '../rows/role.ts';
import { ownerOf } from '../tree/owner.ts';
import { ancestors } from '../tree/walk.ts';
import { periodOf } from '../cycle/members.ts';

type AgreedRole = Pick<Role, 'partyId'> & { readonly nodeId: NodeId };

/** Who agrees on a goal: its owner, who sets it, and who decides where they cannot. */
export interface Sides {
  readonly owner: PartyId;
  readonly manager: PartyId | null;
  readonly arbiter: PartyId | null;
}

/**
 * [OURS] The manager is the goal's curator; else whoever owns the nearest goal above; else whom the owner stands below
 * in the organisation; else who approves the period. The arbiter is the one named for the goal, else the next level
 * above the manager; never the owner or the manager.
 */
export function sidesOf(plan: Plan, { partyId: owner, nodeId }: AgreedRole): Sides {
  const above = superiorsOf(plan, nodeId, owner);
  const manager = above[0] ?? null;
  const named = partyIn(plan, nodeId, 'arbiter');
  const isParty = (id: PartyId) => id === owner || id === manager;
  const arbiter = [...named, ...above, ...(manager ? bosses(plan, manager) : [])].find((id) => !isParty(id));
  return { owner, manager, arbiter: arbiter ?? null };
}

/** Those above an owner, nearest first, each once. */
function superiorsOf(plan: Plan, nodeId: NodeId, owner: PartyId): PartyId[] {
  const path = ancestors(plan, nodeId).flatMap((id) => [
    ...(ownerOf(plan, id)?.id ? [ownerOf(plan, id)!.id] : []),
    ...partyIn(plan, id, 'curator'),
  ]);
  const period = periodOf(plan, nodeId);
  const approvers = period
    ? rowsWith(plan, 'roles', 'periodId', period).flatMap((role) =>
        role.role === 'approver' ? [role.partyId] : [],
      )
    : [];
  const all = [...partyIn(plan, nodeId, 'curator'), ...path, ...bosses(plan, owner), ...approvers];
  return [...new Set(all)].filter((id) => id !== owner);
}

const partyIn = (plan: Plan, nodeId: NodeId, role: Role['role']): PartyId[] =>
  rowsWith(plan, 'roles', 'nodeId', nodeId)
    .filter((each) => each.role === role && rowAt(plan, 'parties', each.partyId))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ partyId }) => partyId);

/** The people and committees a party stands below, nearest first; units decide nothing themselves. Loop-safe. */
function bosses(plan: Plan, id: PartyId): PartyId[] {
  const found = new Set<PartyId>();
  let at = rowAt(plan, 'parties', id)?.parentId;
  const seen = new Set<PartyId>([id]);
  while (at !== undefined && !seen.has(at)) {
    seen.add(at);
    const party = rowAt(plan, 'parties', at);
    if (party && (party.kind === 'person' || party.kind === 'committee')) found.add(at);
    at = party?.parentId;
  }
  return [...found];
}

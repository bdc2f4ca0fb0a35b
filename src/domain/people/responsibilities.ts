import type { NodeId, PartyId } from '../ids.ts';
import { rowsWith } from '../index-by.ts';
import type { Node } from '../kinds/index.ts';
import { type Plan, rowsOf } from '../plan.ts';
import type { Party } from '../rows/party.ts';
import { roleTable } from '../rows/role.ts';
import { ownerOf } from '../tree/owner.ts';
import { childrenOf } from '../tree/tree.ts';
import { unitAndMembers } from './org-tree.ts';
import type { RoleName } from './raci.ts';

/** All roles, in the order in which one asks for them. */
export const ROLE_NAMES = (roleTable.fields.role.options ?? []) as readonly RoleName[];

/** One thing somebody is to answer for. */
export interface Duty {
  readonly node: Node;
  /** From 1, within what is shown. */
  readonly level: number;
  readonly rolesOf: ReadonlyMap<PartyId, readonly RoleName[]>;
  readonly owner: Party | undefined;
}

const KINDS: ReadonlySet<Node['kind']> = new Set([
  'goal',
  'impact',
  'outcome',
  'output',
  'activity',
  'action',
  'risk',
  'process',
]);

/** Every goal, result, activity and risk of a branch or of the whole plan, in the order of the tree. */
export function dutiesOf(plan: Plan, focus: NodeId | null): readonly Duty[] {
  const duties: Duty[] = [];
  const seen = new Set<NodeId>();
  const open = (focus === null ? childrenOf(plan, null) : [focus])
    .toReversed()
    .map((id) => ({ id, level: 1 }));
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const { id, level } = at;
    const node = plan.nodes[id];
    if (!node || seen.has(id)) continue;
    seen.add(id);
    if (KINDS.has(node.kind))
      duties.push({ node, level, rolesOf: rolesAt(plan, id), owner: ownerOf(plan, id) });
    for (const child of childrenOf(plan, id).toReversed()) open.push({ id: child, level: level + 1 });
  }
  return duties;
}

/** Who has which parts in a node. */
export function rolesAt(plan: Plan, id: NodeId): ReadonlyMap<PartyId, readonly RoleName[]> {
  const roles = new Map<PartyId, RoleName[]>();
  for (const { partyId, role } of rowsWith(plan, 'roles', 'nodeId', id)) {
    const known = roles.get(partyId) ?? [];
    if (!known.includes(role)) roles.set(partyId, [...known, role]);
  }
  for (const names of roles.values()) names.sort((a, b) => ROLE_NAMES.indexOf(a) - ROLE_NAMES.indexOf(b));
  return roles;
}

/** Whose parts are shown: of those who have one, of everybody, or of one unit. */
export type Whose = 'involved' | 'everybody' | PartyId;

/** The columns of the matrix; who has most to answer for comes first, then by name. */
export function partiesFor(plan: Plan, duties: readonly Duty[], whose: Whose): readonly Party[] {
  const count = new Map<PartyId, number>();
  for (const { rolesOf } of duties) {
    for (const [id, roles] of rolesOf) {
      count.set(id, (count.get(id) ?? 0) + (roles.includes('accountable') ? 1_000 : 1));
    }
  }
  const unit = whose === 'involved' || whose === 'everybody' ? null : unitAndMembers(plan, whose);
  return rowsOf(plan, 'parties')
    .filter(({ id }) => (unit ? unit.has(id) : whose === 'everybody' || count.has(id)))
    .toSorted((a, b) => (count.get(b.id) ?? 0) - (count.get(a.id) ?? 0) || a.name.localeCompare(b.name));
}

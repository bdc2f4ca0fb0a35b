import { apportion } from '../exact/apportion.ts';
import { rational } from '../exact/rational.ts';
import type { NodeId, RoleId } from '../ids.ts';
import { rowsWith } from '../index-by.ts';
import { type Plan, rowAt } from '../plan.ts';
import type { Party } from '../rows/party.ts';
import type { Role } from '../rows/role.ts';
import { isWhole } from './planned-pool.ts';

/** Somebody who has a part in a project's pool: whoever answers for it, and those who carry it out. */
export interface Member {
  readonly role: Role;
  readonly party: Party;
}

const IN_TEAM: ReadonlySet<string> = new Set(['accountable', 'executor']);

/** The manager first, then by name. */
export const teamOf = (plan: Plan, id: NodeId): readonly Member[] =>
  rowsWith(plan, 'roles', 'nodeId', id)
    .flatMap((role): Member[] => {
      const party = IN_TEAM.has(role.role) ? rowAt(plan, 'parties', role.partyId) : undefined;
      return party ? [{ role, party }] : [];
    })
    .toSorted(
      (a, b) =>
        a.role.role.localeCompare(b.role.role) ||
        a.party.name.localeCompare(b.party.name) ||
        (a.role.id < b.role.id ? -1 : 1),
    );

/** What each of the team gets of a pool; null while the shares do not come to 100 % [OURS]. */
export function teamPay(team: readonly Member[], minor: bigint): ReadonlyMap<RoleId, bigint> | null {
  if (!isWhole(team.map(({ role }) => role.shareBp ?? 0))) return null;
  const portions = team.map(({ role }) => ({ id: role.id, weight: rational(role.shareBp ?? 0, 10_000) }));
  return apportion(minor, portions);
}

/** Equal shares in basis points, which come to 100 % however many share. */
export function equalShares(team: readonly Member[]): ReadonlyMap<RoleId, number> {
  const portions = team.map(({ role }) => ({ id: role.id, weight: rational(1) }));
  return new Map([...apportion(10_000n, portions)].map(([id, share]) => [id, Number(share)]));
}

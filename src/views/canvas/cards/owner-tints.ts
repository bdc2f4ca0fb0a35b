import type { PartyId } from '../../../domain/ids.ts';
import { type Plan, rowsOf } from '../../../domain/plan.ts';

/** Okabe and Ito's colours for people and units; the words are tokens of `tokens.css`. */
export const OWNER_TINTS = [
  'owner-1',
  'owner-2',
  'owner-3',
  'owner-4',
  'owner-5',
  'owner-6',
  'owner-7',
] as const;
export type OwnerTint = (typeof OWNER_TINTS)[number];

const known = new WeakMap<object, ReadonlyMap<PartyId, OwnerTint>>();

/**
 * The colour of everybody who answers for something. It hangs on their id, so it stays whatever else is in the plan;
 * only where two want the same one does the later of them take the next that is free.
 */
export function ownerTints(plan: Plan): ReadonlyMap<PartyId, OwnerTint> {
  const made = known.get(plan.roles) ?? tintsFor(ownersIn(plan));
  known.set(plan.roles, made);
  return made;
}

const ownersIn = (plan: Plan): readonly PartyId[] => [
  ...new Set(rowsOf(plan, 'roles').flatMap(({ role, partyId }) => (role === 'accountable' ? [partyId] : []))),
];

export function tintsFor(owners: readonly PartyId[]): ReadonlyMap<PartyId, OwnerTint> {
  const taken = new Map<PartyId, OwnerTint>();
  const uses = OWNER_TINTS.map(() => 0);
  for (const owner of owners.toSorted()) {
    const rounds = Math.min(...uses);
    let at = hash(owner) % OWNER_TINTS.length;
    while (uses[at] !== rounds) at = (at + 1) % OWNER_TINTS.length;
    uses[at] = rounds + 1;
    taken.set(owner, OWNER_TINTS[at] ?? 'owner-1');
  }
  return taken;
}

/** FNV-1a of the id's characters. */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return sum;
}

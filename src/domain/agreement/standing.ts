import type { NodeId, PartyId } from '../ids.ts';
import type { Plan } from '../plan.ts';
import type { Agreement, Role } from '../rows/role.ts';
import type { AgreementState, Side } from './agreement-machine.ts';
import { type Sides, sidesOf } from './sides.ts';
import { areBroken } from './terms.ts';

/** How the agreement between a goal and its owner stands. */
export interface Standing {
  readonly role: Role & { readonly nodeId: NodeId };
  readonly sides: Sides;
  /** Where it stands by now: what was agreed on and has changed since begins anew. */
  readonly state: AgreementState;
  /** It was agreed, and the plan says something else by now. */
  readonly isChanged: boolean;
  readonly agreement: Agreement;
  /** Whose step is awaited. */
  readonly awaited: readonly Side[];
}

const NOTHING: Agreement = { state: 'none' };

const SETTLED: ReadonlySet<string> = new Set(['agreed', 'arbitrated']);
const isSettled = (state: string): boolean => SETTLED.has(state);

/** The state by now, and whether something was agreed that has changed since. */
export function stateOf(plan: Plan, nodeId: NodeId, { state, terms }: Agreement) {
  const isChanged = isSettled(state) && areBroken(plan, nodeId, terms);
  const now: AgreementState = isChanged ? 'none' : state === 'proposedByOwner' ? 'counter' : state;
  return { isChanged, state: now };
}

/** Whether an owner has agreed to a node as it stands by now; what an arbiter decided counts as agreed (domain E). */
export const isAgreed = (plan: Plan, { nodeId, agreement }: Role): boolean =>
  nodeId !== undefined && agreement !== undefined && isSettled(stateOf(plan, nodeId, agreement).state);

export function standingOf(plan: Plan, role: Role): Standing | null {
  const { nodeId, agreement = NOTHING } = role;
  if (!nodeId) return null;
  const { state, isChanged } = stateOf(plan, nodeId, agreement);
  const sides = sidesOf(plan, { partyId: role.partyId, nodeId });
  return {
    role: { ...role, nodeId },
    sides,
    state,
    isChanged,
    agreement,
    awaited: awaitedIn(state, agreement),
  };
}

const AWAITED: { readonly [S in AgreementState]: readonly Side[] } = {
  none: ['manager'],
  drafting: [],
  reconciling: ['manager', 'owner'],
  proposedByManager: ['owner'],
  counter: ['manager'],
  disputed: ['manager'],
  arbitration: ['arbiter'],
  agreed: [],
  arbitrated: [],
};

const awaitedIn = (state: AgreementState, { drafts }: Agreement): readonly Side[] =>
  state === 'drafting' ? (['manager', 'owner'] as const).filter((side) => !drafts?.[side]) : AWAITED[state];

/** Who somebody is in an agreement. */
export const sideOf = ({ owner, manager, arbiter }: Sides, party: PartyId): Side | null =>
  party === owner ? 'owner' : party === manager ? 'manager' : party === arbiter ? 'arbiter' : null;

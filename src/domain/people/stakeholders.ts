import { type Plan, rowAt, rowsOf } from '../plan.ts';
import type { Node } from '../kinds/index.ts';
import type { Party } from '../rows/party.ts';
import type { Role } from '../rows/role.ts';

/** The steps of interest and of influence, from little to much. */
export const RATINGS = [1, 2, 3, 4, 5] as const;
/** From here on it counts as much [OURS]: rather one talk too many than one too few. */
const MUCH = 3;

/** How one deals with a stakeholder, by influence and interest. */
export type Quadrant = 'manageClosely' | 'keepSatisfied' | 'keepInformed' | 'monitor';
export type Rating = Pick<Role, 'interest' | 'influence'>;

/** Somebody who can affect the plan or is affected by it (domain A1.7): the role, who has it, and in what. */
export interface Stakeholder {
  readonly role: Role;
  readonly party: Party;
  /** None: in the plan as a whole. */
  readonly node: Node | undefined;
}

/** All of them by name; a party with a stake in several things is there once for each. */
export const stakeholdersOf = (plan: Plan): readonly Stakeholder[] =>
  rowsOf(plan, 'roles')
    .flatMap((role): Stakeholder[] => {
      const party = role.role === 'stakeholder' ? rowAt(plan, 'parties', role.partyId) : undefined;
      return party ? [{ role, party, node: role.nodeId && rowAt(plan, 'nodes', role.nodeId) }] : [];
    })
    .toSorted((a, b) => a.party.name.localeCompare(b.party.name) || (a.role.id < b.role.id ? -1 : 1));

/** Null as long as one of the two has not been said. */
export function quadrantOf({ interest, influence }: Rating): Quadrant | null {
  if (interest === undefined || influence === undefined) return null;
  if (influence >= MUCH) return interest >= MUCH ? 'manageClosely' : 'keepSatisfied';
  return interest >= MUCH ? 'keepInformed' : 'monitor';
}

/** One step further, within the matrix; whoever has no place yet begins in the middle. */
export function stepped({ interest, influence }: Rating, by: Required<Rating>): Required<Rating> {
  if (interest === undefined || influence === undefined) {
    return { interest: interest ?? MUCH, influence: influence ?? MUCH };
  }
  const within = (value: number) => Math.max(1, Math.min(RATINGS.length, value));
  return { interest: within(interest + by.interest), influence: within(influence + by.influence) };
}

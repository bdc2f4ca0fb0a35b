import type { PartyId } from '../ids.ts';
import { rowsWith } from '../index-by.ts';
import type { Node } from '../kinds/index.ts';
import { type Plan, rowAt } from '../plan.ts';
import type { Role } from '../rows/role.ts';

/** Somebody's part in a node. */
export interface Part {
  readonly role: Role;
  readonly node: Node;
}

/** What somebody has a part in, by title. */
export function partsOf(plan: Plan, partyId: PartyId): readonly Part[] {
  return rowsWith(plan, 'roles', 'partyId', partyId)
    .flatMap((role): Part[] => {
      const node = role.nodeId && rowAt(plan, 'nodes', role.nodeId);
      return node ? [{ role, node }] : [];
    })
    .toSorted((a, b) => a.node.title.localeCompare(b.node.title) || (a.role.id < b.role.id ? -1 : 1));
}

const IS_RESULT: ReadonlySet<Node['kind']> = new Set(['goal', 'impact', 'outcome', 'output']);
const IS_WORK: ReadonlySet<Node['kind']> = new Set(['activity', 'action']);
const IS_OVER: ReadonlySet<string> = new Set(['achieved', 'notAchieved', 'cancelled', 'obsolete']);

/** A goal or another result to answer for. */
export const isResult = ({ kind }: Node): boolean => IS_RESULT.has(kind);
export const isWork = ({ kind }: Node): boolean => IS_WORK.has(kind);
/** Nothing is to be done about it any more. */
export const isOver = (node: Node): boolean => 'state' in node && IS_OVER.has(node.state ?? '');

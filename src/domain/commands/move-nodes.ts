import type { NodeId } from '../ids.ts';
import { refusal } from '../refusal.ts';
import { fail, ok } from '../result.ts';
import { topmost } from '../tree/walk.ts';
import type { Place, Run } from './command.ts';
import { kindsOf } from './kinds-of.ts';
import { leaveHandPlaces } from './place-nodes.ts';
import { placeInOrder, setHomes } from './placing.ts';

/** Branches to another place: another parent, another position among siblings, or both. */
export interface MoveNodes extends Place {
  readonly type: 'moveNodes';
  readonly ids: readonly NodeId[];
}

export const moveNodes: Run<MoveNodes> = (draft, command, context) => {
  const ids = topmost(draft.base, command.ids);
  if (ids.length === 0) return fail(refusal('nothingToDo'));
  const no = setHomes(draft, ids, command.under, context);
  if (no) return fail(no);
  placeInOrder(draft, ids, command);
  leaveHandPlaces(draft, ids);
  return ok({ count: ids.length, kind: kindsOf(draft.base, ids), focus: ids });
};

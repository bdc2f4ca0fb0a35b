import type { NodeId } from '../ids.ts';
import type { Perspective } from '../kinds/kind.ts';
import { canHavePerspective } from '../map/perspectives.ts';
import type { Plan } from '../plan.ts';
import { type Refusal, refusal } from '../refusal.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Outcome, Run } from './command.ts';
import { Draft } from './draft.ts';
import { kindsOf } from './kinds-of.ts';

/** Puts objectives into a band of the strategy map, or (null) into none. */
export interface SetPerspective {
  readonly type: 'setPerspective';
  readonly ids: readonly NodeId[];
  readonly perspective: Perspective | null;
}

/** The rule of the command, asked by a band of the map before a card is let go there. */
export function canSetPerspective(plan: Plan, wanted: Omit<SetPerspective, 'type'>): Refusal | undefined {
  const done = put(new Draft(plan), wanted);
  return done.ok ? undefined : done.error;
}

export const setPerspective: Run<SetPerspective> = (draft, command) => put(draft, command);

function put(draft: Draft, { ids, perspective }: Omit<SetPerspective, 'type'>): Result<Outcome, Refusal> {
  const nodes = [...new Set(ids)].flatMap((id) => draft.get('nodes', id) ?? []);
  if (nodes.length === 0) return fail(refusal('notFound'));
  if (!nodes.every(canHavePerspective)) return fail(refusal('badValue', { field: 'perspective' }));
  const changing = nodes.filter((node) => (node.perspective ?? null) !== perspective);
  if (changing.length === 0) return fail(refusal('nothingToDo'));
  for (const { perspective: _, ...node } of changing)
    draft.put('nodes', perspective === null ? node : { ...node, perspective });
  const changed = changing.map(({ id }) => id);
  return ok({ count: changed.length, kind: kindsOf(draft.base, changed), focus: changed });
}

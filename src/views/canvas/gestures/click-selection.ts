import type { NodeId } from '../../../domain/ids.ts';
import type { Plan } from '../../../domain/plan.ts';
import { childrenOf, parentOf } from '../../../domain/tree/tree.ts';

interface Click {
  readonly id: NodeId;
  /** Shift: all from the active one to this one, where they are siblings. */
  readonly isExtending: boolean;
  /** Ctrl or Cmd: this one more, or less. */
  readonly isToggling: boolean;
}

/** What is selected after a click on a card. The one clicked becomes the active one. */
export function clickSelection(
  plan: Plan,
  selection: readonly NodeId[],
  { id, isExtending, isToggling }: Click,
): readonly NodeId[] {
  const others = selection.filter((other) => other !== id);
  if (isToggling) return others.length < selection.length ? others : [...selection, id];
  if (!isExtending) return [id];
  const active = selection.at(-1);
  const row = active === undefined ? [] : siblingsBetween(plan, active, id);
  return [...others.filter((other) => !row.includes(other)), ...row.filter((other) => other !== id), id];
}

/** Both and what stands between them, or nothing if they are no siblings. */
function siblingsBetween(plan: Plan, a: NodeId, b: NodeId): readonly NodeId[] {
  const parent = parentOf(plan, a);
  if (parentOf(plan, b) !== parent) return [];
  const siblings = childrenOf(plan, parent);
  const [first, last] = [siblings.indexOf(a), siblings.indexOf(b)].toSorted((x, y) => x - y);
  return siblings.slice(first, (last ?? 0) + 1);
}

import { type ChainColumn, columnOf, kindIn } from '../../../domain/chain/columns.ts';
import { canSetKind } from '../../../domain/commands/set-kind.ts';
import type { NodeId } from '../../../domain/ids.ts';
import type { Plan } from '../../../domain/plan.ts';
import type { Refusal } from '../../../domain/refusal.ts';
import type { LaneDrop } from './lane-drop.ts';

/** What letting go in a column of the chain does: cards take its kind, unless an arrow could not mean anything then. */
export function columnDrop(
  plan: Plan,
  ids: readonly NodeId[],
  column: ChainColumn,
): { readonly drop: LaneDrop | null; readonly refusal: Refusal | null } {
  const changing = ids.filter((id) => {
    const node = plan.nodes[id];
    return node && columnOf(node) !== column;
  });
  if (changing.length === 0) return { drop: null, refusal: null };
  const to = kindIn(column);
  const refusal = canSetKind(plan, { ids: changing, ...to });
  return refusal
    ? { drop: null, refusal }
    : { drop: { ids: changing, to, isUpsideDown: false }, refusal: null };
}

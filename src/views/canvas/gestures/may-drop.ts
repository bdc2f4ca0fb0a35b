import type { NodeId } from '../../../domain/ids.ts';
import { kindOf } from '../../../domain/kinds/index.ts';
import type { Plan } from '../../../domain/plan.ts';
import { type Refusal, refusal } from '../../../domain/refusal.ts';
import { canHang, contributionMisfit } from '../../../domain/tree/links.ts';

/** Why these branches may not hang there; asked before the hand lets go, by the rule the command will ask. */
export function mayMove(plan: Plan, ids: readonly NodeId[], under: NodeId | null): Refusal | undefined {
  for (const id of ids) {
    const no = canHang(plan, id, under);
    if (no) return no;
  }
  return undefined;
}

/** The same for copies: they are new, so all that can be wrong is their kind. */
export function mayCopy(plan: Plan, ids: readonly NodeId[], under: NodeId | null): Refusal | undefined {
  const parent = under === null ? undefined : plan.nodes[under];
  if (!parent) return undefined;
  for (const id of ids) {
    const node = plan.nodes[id];
    if (!node || kindOf(node.kind).attachBy !== 'contributes') continue;
    const misfit = contributionMisfit(node.kind, parent.kind);
    if (misfit) return refusal(misfit, { from: node.kind, to: parent.kind }, [parent.id]);
  }
  return undefined;
}

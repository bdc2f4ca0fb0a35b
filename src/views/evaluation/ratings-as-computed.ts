import { sidesOf } from '../../domain/agreement/sides.ts';
import type { Command } from '../../domain/commands/index.ts';
import type { Evaluation } from '../../domain/evaluation/evaluation.ts';
import type { PartyId, PeriodId } from '../../domain/ids.ts';
import type { Plan } from '../../domain/plan.ts';
import { ownerOf } from '../../domain/tree/owner.ts';

/** The ratings that are still missing, as the facts have them: of whoever is at it, or of both sides. */
export function ratingsAsComputed(
  plan: Plan,
  periodId: PeriodId,
  all: readonly Evaluation[],
  actingAs: PartyId | null,
): Command[] {
  return all.flatMap(({ nodeId, computedBp, ratings }) => {
    const owner = ownerOf(plan, nodeId);
    if (computedBp === null || computedBp < 0 || !owner) return [];
    const { manager } = sidesOf(plan, { partyId: owner.id, nodeId });
    const by = { self: owner.id, manager } as const;
    return (['self', 'manager'] as const).flatMap((as): Command[] => {
      const byId = by[as];
      const isTheirs = actingAs === null || byId === actingAs;
      if (ratings[as] || !isTheirs) return [];
      return [{ type: 'rateGoal', nodeId, periodId, as, degreeBp: computedBp, ...(byId && { byId }) }];
    });
  });
}

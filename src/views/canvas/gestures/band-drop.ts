import { canSetPerspective } from '../../../domain/commands/set-perspective.ts';
import { chainLinks } from '../../../domain/chain/columns.ts';
import type { NodeId } from '../../../domain/ids.ts';
import type { Perspective } from '../../../domain/kinds/kind.ts';
import { type MapBand, perspectiveOf, perspectivesOf, pointsDown } from '../../../domain/map/perspectives.ts';
import type { Plan } from '../../../domain/plan.ts';
import type { Refusal } from '../../../domain/refusal.ts';

/** What letting go in a band of the strategy map does. */
export interface BandDrop {
  /** Those that change, and the perspective they take; null for none. */
  readonly ids: readonly NodeId[];
  readonly to: Perspective | null;
  /** So many of their arrows would then point down the map: allowed, but said. */
  readonly against: number;
}

export function bandDrop(
  plan: Plan,
  ids: readonly NodeId[],
  band: MapBand,
): { readonly drop: BandDrop | null; readonly refusal: Refusal | null } {
  const to = band === 'unplaced' ? null : band;
  const listed = perspectivesOf(plan);
  const changing = ids.filter((id) => {
    const node = plan.nodes[id];
    return node && perspectiveOf(listed, node) !== to;
  });
  if (changing.length === 0) return { drop: null, refusal: null };
  const wanted = { ids: changing, perspective: to };
  const refusal = canSetPerspective(plan, wanted) ?? null;
  return refusal
    ? { drop: null, refusal }
    : { drop: { ids: changing, to, against: to ? against(plan, changing, to) : 0 }, refusal: null };
}

/** How many arrows at these nodes would point down once they stand there. */
function against(plan: Plan, ids: readonly NodeId[], perspective: Perspective): number {
  const moving = new Set<string>(ids);
  const nodes = { ...plan.nodes };
  for (const id of ids) {
    const node = nodes[id];
    if (node) nodes[id] = { ...node, perspective } as typeof node;
  }
  const then = { ...plan, nodes };
  return chainLinks(plan).filter(
    ({ from, to }) => (moving.has(from) || moving.has(to)) && pointsDown(then, from, to),
  ).length;
}

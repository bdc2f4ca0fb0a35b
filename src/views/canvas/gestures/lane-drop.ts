import { kindIn } from '../../../domain/chain/columns.ts';
import type { NodeId } from '../../../domain/ids.ts';
import { GOAL_LEVEL_RANK, type GoalLevel } from '../../../domain/kinds/index.ts';
import type { KindChoice } from '../../../domain/kinds/kind-choices.ts';
import type { Plan } from '../../../domain/plan.ts';
import { parentOf } from '../../../domain/tree/tree.ts';
import { branch } from '../../../domain/tree/walk.ts';
import type { MapBand } from '../../../domain/map/perspectives.ts';
import type { LaneName } from '../layout/level-lanes.ts';

/** What letting go in a lane does to the level or the kind of what is dragged. */
export interface LaneDrop {
  /** Those that change, and what they are then. */
  readonly ids: readonly NodeId[];
  readonly to: KindChoice;
  /** One of them would then stand above the goal it serves: allowed, but said. */
  readonly isUpsideDown: boolean;
}

/** Why a lane takes nothing of this: no other kind has a level, and no goal is without one. */
export type LaneRefusal = 'noLevel' | 'noLane';

/** Null where nobody would change lanes. `under` is the parent they would have then; their own without it. */
export function laneDrop(
  plan: Plan,
  ids: readonly NodeId[],
  lane: Exclude<LaneName, MapBand>,
  under?: NodeId | null,
): LaneDrop | LaneRefusal | null {
  const nodes = ids.flatMap((id) => plan.nodes[id] ?? []);
  const level = lane === 'other' ? undefined : kindIn(lane).level;
  if (!level) return nodes.some(({ kind }) => kind === 'goal') ? 'noLane' : null;
  if (nodes.some(({ kind }) => kind !== 'goal')) return 'noLevel';
  const changing = nodes.flatMap((node) => (node.kind === 'goal' && node.level !== level ? node.id : []));
  if (changing.length === 0) return null;
  const parentThen = (id: NodeId) => (under === undefined ? parentOf(plan, id) : under);
  const isUpsideDown = changing.some((id) => isAbove(plan, level, parentThen(id)));
  return { ids: changing, to: { kind: 'goal', level }, isUpsideDown };
}

function isAbove(plan: Plan, level: GoalLevel, parentId: NodeId | null): boolean {
  const parent = parentId === null ? undefined : plan.nodes[parentId];
  return parent?.kind === 'goal' && GOAL_LEVEL_RANK[level] > GOAL_LEVEL_RANK[parent.level];
}

/** The goals of some branches, their tops aside, that are of a higher level than this. */
export function higherBelow(plan: Plan, tops: readonly NodeId[], level: GoalLevel): NodeId[] {
  const below = new Set(tops.flatMap((id) => branch(plan, id)));
  return [...below].filter((id) => {
    const node = plan.nodes[id];
    return (
      node?.kind === 'goal' && !tops.includes(id) && GOAL_LEVEL_RANK[node.level] > GOAL_LEVEL_RANK[level]
    );
  });
}

import type { ChainColumn } from '../../../domain/chain/columns.ts';
import type { MapBand } from '../../../domain/map/perspectives.ts';
import { GOAL_LEVELS } from '../../../domain/kinds/goal.ts';
import type { Plan } from '../../../domain/plan.ts';
import type { LaneOf } from './lanes.ts';
import type { Forest } from './layout.ts';
import type { Slots } from './slots.ts';

/** The level or kind of what stands in a lane, or whatever has none of those; on a strategy map a perspective. */
export type LaneName = ChainColumn | 'other' | MapBand;

/** The lanes of a plan and who stands in them. */
export interface LevelLanes extends LaneOf {
  readonly names: readonly LaneName[];
}

/** A lane a level, also without goals: they can be dropped there. One more only where something has no level. */
export function levelLanes(plan: Plan, { order }: Forest, slots: Slots): LevelLanes {
  const of = new Int32Array(slots.size);
  let hasOther = false;
  for (const slot of order) {
    const node = plan.nodes[slots.idAt(slot)];
    of[slot] = node?.kind === 'goal' ? GOAL_LEVELS.indexOf(node.level) : GOAL_LEVELS.length;
    hasOther ||= of[slot] === GOAL_LEVELS.length;
  }
  const names = [...GOAL_LEVELS, ...(hasOther ? (['other'] as const) : [])];
  return { names, count: names.length, of };
}

export const sameLanes = (a: LevelLanes, b: LevelLanes): boolean =>
  a.count === b.count && a.of.length === b.of.length && a.of.every((lane, slot) => lane === b.of[slot]);

import type { NodeId, PartyId, PeriodId } from '../domain/ids.ts';
import { type GoalLevel, KINDS, type Kind, type Node } from '../domain/kinds/index.ts';
import { rowsWith } from '../domain/index-by.ts';
import type { Plan } from '../domain/plan.ts';
import type { Period } from '../domain/rows/period.ts';
import type { Scores } from '../domain/scoring/scores.ts';
import type { Status } from '../domain/scoring/status.ts';
import { ownerOf } from '../domain/tree/owner.ts';

/** What tells nodes apart at first sight: the level of a goal, the kind of anything else. */
export type Rank = GoalLevel | Exclude<Kind, 'goal'>;
const GOAL_LEVELS = ['strategic', 'tactical', 'operational'] as const;
/** All of them as they are offered. */
export const RANKS: readonly Rank[] = [...GOAL_LEVELS, ...KINDS.filter((kind) => kind !== 'goal')];
const isLevel = (rank: Rank): rank is GoalLevel => GOAL_LEVELS.some((level) => level === rank);
/** Kind and level of nodes of a rank, as words for them are asked for. */
export const namedBy = (rank: Rank): { readonly kind: Kind; readonly level?: GoalLevel } =>
  isLevel(rank) ? { kind: 'goal', level: rank } : { kind: rank };

/** What a person wants to see stand out. Within one list any will do; every list that is not empty must be met. */
export interface Filter {
  /** `null` among them stands for nobody. */
  readonly owners: readonly (PartyId | null)[];
  readonly levels: readonly Rank[];
  readonly statuses: readonly Status[];
  readonly tags: readonly string[];
  readonly periodId: PeriodId | null;
}

export const NO_FILTER: Filter = { owners: [], levels: [], statuses: [], tags: [], periodId: null };

export const isFiltering = ({ owners, levels, statuses, tags, periodId }: Filter): boolean =>
  owners.length + levels.length + statuses.length + tags.length > 0 || periodId !== null;

/** Whether a node is among what was asked for. */
export function passing(plan: Plan, scores: Scores, filter: Filter): (id: NodeId) => boolean {
  const { owners, levels, statuses, tags, periodId } = filter;
  const period = periodId === null ? undefined : plan.periods[periodId];
  return (id) => {
    const node = plan.nodes[id];
    if (!node) return false;
    if (levels.length > 0 && !levels.includes(node.kind === 'goal' ? node.level : node.kind)) return false;
    if (owners.length > 0 && !owners.includes(ownerOf(plan, id)?.id ?? null)) return false;
    if (tags.length > 0 && !tags.some((tag) => node.tags?.includes(tag))) return false;
    if (period && !isIn(plan, node, period)) return false;
    return statuses.length === 0 || statuses.includes(scores(id).status);
  };
}

/** A node belongs to a period if its dates touch it or one of its indicators has a value there. */
function isIn(plan: Plan, node: Node, period: Period): boolean {
  const start = 'start' in node ? node.start : undefined;
  const end = 'end' in node ? node.end : undefined;
  if ((start || end) && (start ?? period.start) <= period.end && (end ?? period.end) >= period.start)
    return true;
  return rowsWith(plan, 'indicators', 'nodeId', node.id).some((indicator) =>
    rowsWith(plan, 'values', 'indicatorId', indicator.id).some((value) => value.periodId === period.id),
  );
}

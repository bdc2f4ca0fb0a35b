import type { CalendarDay } from '../date.ts';
import type { NodeId } from '../ids.ts';
import { rowsWith } from '../index-by.ts';
import type { Node } from '../kinds/index.ts';
import type { Plan } from '../plan.ts';
import type { Indicator } from '../rows/indicator.ts';
import type { Period } from '../rows/period.ts';
import type { Value } from '../rows/value.ts';
import { degreeIn } from './appraisal.ts';
import { factsIn } from './facts-in.ts';
import { type Lesson, lessonsOf } from './lessons.ts';
import { membersOf } from './members.ts';

/** Why a goal goes on into the next period. */
export type CarryReason = 'typical' | 'common' | 'unfinished' | 'done';

export interface CarriedGoal {
  readonly nodeId: NodeId;
  readonly why: CarryReason;
  /** What is done is carried only if somebody wants it. */
  readonly isSuggested: boolean;
  /** In basis points. */
  readonly degreeBp: number | null;
  /** A more challenging target is due (A6): the degree reached 100 %. */
  readonly isOutgrown: boolean;
}

/** What could go on from a period into the next (domain E, openNext). */
export interface CarryOver {
  readonly goals: readonly CarriedGoal[];
  readonly actions: readonly NodeId[];
  readonly premises: readonly NodeId[];
  readonly lessons: readonly Lesson[];
}

const GOALS: ReadonlySet<Node['kind']> = new Set(['goal', 'impact', 'outcome', 'output', 'activity']);

export function carryOverOf(plan: Plan, period: Period, today: CalendarDay): CarryOver {
  const members = membersOf(plan, period.id).flatMap((id) => plan.nodes[id] ?? []);
  return {
    goals: members.flatMap((node) =>
      GOALS.has(node.kind) ? (carried(plan, period, node, today) ?? []) : [],
    ),
    actions: members.filter(isOpenAction).map(({ id }) => id),
    premises: members.filter(isOpenPremise).map(({ id }) => id),
    lessons: lessonsOf(plan, period.id),
  };
}

const stateOf = (node: Node): string | undefined => ('state' in node ? node.state : undefined);

function carried(plan: Plan, period: Period, node: Node, today: CalendarDay): CarriedGoal | null {
  const state = stateOf(node);
  if (state === 'cancelled' || state === 'obsolete') return null;
  const degreeBp = degreeIn(plan, node.id, period, today);
  const goalType = node.kind === 'goal' ? node.goalType : undefined;
  const isDone = state === 'achieved' || (degreeBp !== null && degreeBp >= 10_000);
  const why = goalType === 'typical' || goalType === 'common' ? goalType : isDone ? 'done' : 'unfinished';
  return {
    nodeId: node.id,
    why,
    isSuggested: why !== 'done',
    degreeBp,
    isOutgrown: degreeBp !== null && degreeBp >= 10_000,
  };
}

const isOpenAction = (node: Node): boolean =>
  node.kind === 'action' && !['achieved', 'cancelled', 'obsolete'].includes(stateOf(node) ?? '');

/** A failed assumption is past worrying about; a risk that is there is open. */
const isOpenPremise = (node: Node): boolean =>
  node.kind === 'risk' || (node.kind === 'assumption' && node.standing !== 'failed');

/** The last fact of an indicator in a period: the confirmed one, else what was entered. It becomes the next baseline. */
export function lastFact(plan: Plan, indicator: Indicator, period: Period): Value | undefined {
  const facts = factsIn(plan, indicator, period);
  return facts.findLast(({ status }) => status === 'confirmed') ?? facts.at(-1);
}

/** The indicators of a node as they are listed. */
export const indicatorsAt = (plan: Plan, id: NodeId): readonly Indicator[] =>
  rowsWith(plan, 'indicators', 'nodeId', id).toSorted((a, b) => (a.order < b.order ? -1 : 1));

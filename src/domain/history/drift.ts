import { snapshotsOf } from '../cycle/snapshot.ts';
import type { NodeId } from '../ids.ts';
import { rowsWith } from '../index-by.ts';
import { type Plan, rowAt } from '../plan.ts';
import type { Entry } from '../rows/entry.ts';
import type { Indicator } from '../rows/indicator.ts';
import type { Period } from '../rows/period.ts';
import { compare } from './compare.ts';
import type { Difference } from './differences.ts';
import { planAt } from './plan-at.ts';

/** Something that asks for less than was agreed. */
export interface Drifted {
  readonly difference: Difference;
  readonly how:
    | 'targetLowered'
    | 'targetGone'
    | 'weightLowered'
    | 'removed'
    | 'givenUp'
    | 'indicatorRemoved'
    | 'later';
  /** The change that was approved or the replan that accounts for it; null where it happened quietly. */
  readonly accounted: Entry | null;
}

export interface Drift {
  /** The plan as it was agreed first. */
  readonly since: Entry;
  readonly items: readonly Drifted[];
}

/**
 * What has been lowered since a period was first agreed [OURS]: targets, weights, what is planned at all. Null where it
 * was never agreed by the cycle. A target is lower where it asks for less in the direction of its indicator.
 */
export function driftOf(plan: Plan, period: Period): Drift | null {
  const since = snapshotsOf(plan).find(
    ({ periodId, data }) => periodId === period.id && data?.['of'] === 'baseline',
  );
  const before = since && planAt(plan, since);
  if (!since || !before) return null;
  const accountFor = accounting(plan, period, since);
  const items = compare(before, plan, period.id).differences.flatMap((difference) => {
    const how = howLowered(plan, difference);
    return how ? [{ difference, how, accounted: accountFor(difference.nodeId) }] : [];
  });
  return { since, items };
}

function howLowered(
  plan: Plan,
  { what, before, after, nodeId, indicatorId }: Difference,
): Drifted['how'] | null {
  switch (what) {
    case 'removed':
    case 'indicatorRemoved':
      return what;
    case 'state':
      return isGivenUp(plan, nodeId) ? 'givenUp' : null;
    case 'weight':
      return bpOf(after) < bpOf(before) ? 'weightLowered' : null;
    case 'dates':
      return isLater(before, after) ? 'later' : null;
    case 'target': {
      if (after === undefined) return 'targetGone';
      const indicator = indicatorId && rowAt(plan, 'indicators', indicatorId);
      return indicator && isLower(plan, indicator, before, after) ? 'targetLowered' : null;
    }
    default:
      return null;
  }
}

const bpOf = (told: Difference['before']): number =>
  typeof told === 'object' && 'bp' in told ? told.bp : Number.POSITIVE_INFINITY;

function isGivenUp(plan: Plan, id: NodeId): boolean {
  const node = plan.nodes[id];
  return node !== undefined && 'state' in node && (node.state === 'cancelled' || node.state === 'obsolete');
}

function isLater(before: Difference['before'], after: Difference['after']): boolean {
  if (typeof before !== 'object' || typeof after !== 'object' || !('to' in before) || !('to' in after))
    return false;
  return before.to !== undefined && (after.to === undefined || after.to > before.to);
}

/** Numbers only: whether other words ask for less nobody can compute. */
function isLower(plan: Plan, indicator: Indicator, before: unknown, after: unknown): boolean {
  if (typeof before !== 'number' || typeof after !== 'number') return false;
  return wantsLess(plan, indicator, before) ? after > before : after < before;
}

/** Whether less is better: as the indicator says, else by which side of the baseline its target lies on. */
function wantsLess(plan: Plan, { id, trend }: Indicator, target: number): boolean {
  if (trend === 'minimise') return true;
  if (trend !== undefined) return false;
  const baseline = rowsWith(plan, 'values', 'indicatorId', id).find(
    ({ kind }) => kind === 'baseline',
  )?.amount;
  return baseline !== undefined && target < baseline;
}

/** The last approved change or replan since then that is about a node, or about the period as a whole. */
function accounting(plan: Plan, period: Period, since: Entry): (id: NodeId) => Entry | null {
  const accounts = rowsWith(plan, 'entries', 'periodId', period.id)
    .filter((entry) => entry.at >= since.at && entry.id !== since.id)
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .flatMap((entry) => {
      const isFor = accountOf(plan, entry);
      return isFor ? { entry, isFor } : [];
    });
  return (id) => accounts.findLast(({ isFor }) => isFor(id))?.entry ?? null;
}

/** Which nodes an entry accounts for; null where none. */
function accountOf(plan: Plan, { type, data = {}, nodeId }: Entry): ((id: NodeId) => boolean) | null {
  if (type === 'transition')
    return data['direction'] === 'backward' && data['phase'] === 'plan' ? () => true : null;
  if (type === 'decision') return data['about'] === 'nodeEnded' ? (id) => nodeId === id : null;
  if (type !== 'change' || data['status'] !== 'approved') return null;
  if (nodeId === undefined) return () => true;
  // A request may ask for something to be done to other nodes too, or to what is theirs.
  const request = rowAt(plan, 'entries', String(data['requestId']));
  const asked = JSON.stringify(request?.data?.['commands'] ?? []);
  return (id) => nodeId === id || asked.includes(JSON.stringify(id));
}

import * as z from 'zod/mini';
import type { CalendarDay } from '../date.ts';
import { sameValue } from '../diff.ts';
import { type Rational, rounded, toNumber } from '../exact/rational.ts';
import { multiply, rational } from '../exact/rational.ts';
import type { NodeId } from '../ids.ts';
import { rowsWith } from '../index-by.ts';
import { type Plan, settingsOf } from '../plan.ts';
import type { Entry } from '../rows/entry.ts';
import { actualPoolOf, plannedPoolOf, poolInputsOf } from './pool-of.ts';
import { poolRulesOf } from './pool-rules.ts';
import { goalsOf, projectOf } from './project.ts';
import { teamOf, teamPay } from './team.ts';

export type PoolKind = 'plannedPool' | 'actualPool';

const accepted = z.looseObject({
  kind: z.enum(['plannedPool', 'actualPool']),
  poolMinor: z.number().check(z.int()),
  currency: z.string(),
});

/** A pool as it was accepted: the amount, and all it was reckoned from. */
export interface AcceptedPool {
  readonly entry: Entry;
  readonly poolMinor: number;
  readonly currency: string;
}

/** The last acceptance of a project's planned or actual pool; what somebody else wrote under that name is passed over. */
export function acceptedPool(plan: Plan, id: NodeId, kind: PoolKind): AcceptedPool | null {
  const found = rowsWith(plan, 'entries', 'nodeId', id)
    .filter(({ type, data }) => type === 'bonus' && data?.['kind'] === kind)
    .toSorted((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1))
    .at(-1);
  const read = accepted.safeParse(found?.data);
  return found && read.success
    ? { entry: found, poolMinor: read.data.poolMinor, currency: read.data.currency }
    : null;
}

/** Whether what was accepted is what the card and the rules say now. */
export function isCurrent(plan: Plan, id: NodeId, { entry }: AcceptedPool, today: CalendarDay): boolean {
  const now = entry.data?.['kind'] === 'actualPool' ? actualData(plan, id, today) : plannedData(plan, id);
  return now !== null && sameValue(now, entry.data);
}

type Data = Readonly<Record<string, unknown>>;
const inBasisPoints = (share: Rational): number => Number(rounded(multiply(share, rational(10_000))));

/** The planned pool and everything that was settled before launch: inputs, goals with weights, the rule of payment. */
export function plannedData(plan: Plan, id: NodeId): Data | null {
  const [project, pool] = [projectOf(plan, id), plannedPoolOf(plan, id)];
  if (!project || !pool || pool.minor === null) return null;
  const { policies, currency } = settingsOf(plan);
  return {
    kind: 'plannedPool',
    poolMinor: Number(pool.minor),
    currency,
    ...poolInputsOf(plan, project),
    complexity: pool.complexity && toNumber(pool.complexity),
    gradeFactor: pool.gradeFactor && toNumber(pool.gradeFactor),
    profileFactor: pool.profileFactor && toNumber(pool.profileFactor),
    weightsBp: policies.poolWeightsBp,
    minimumBp: policies.poolMinimumBp,
    ...paymentData(plan),
    goals: goalsOf(plan, id).map(({ node, weight }) => ({
      nodeId: node.id,
      weightBp: inBasisPoints(weight),
    })),
  };
}

function paymentData(plan: Plan): Data {
  const { policies } = settingsOf(plan);
  const { curve, steps } = poolRulesOf(plan).payout;
  return {
    gateBp: policies.projectGateBp,
    curve,
    ...(curve === 'STEP' && { steps }),
    ...(policies.projectCapBp !== undefined && { capBp: policies.projectCapBp }),
  };
}

/** The actual pool, its parts by goal and by person. */
export function actualData(plan: Plan, id: NodeId, today: CalendarDay): Data | null {
  const pool = actualPoolOf(plan, id, today);
  if (!pool || pool.minor === null) return null;
  const team = teamOf(plan, id);
  const pay = teamPay(team, pool.minor);
  return {
    kind: 'actualPool',
    poolMinor: Number(pool.minor),
    currency: settingsOf(plan).currency,
    degree: pool.degree && toNumber(pool.degree),
    isFormed: pool.isFormed,
    ...paymentData(plan),
    goals: pool.goals.map(({ goal, minor }) => ({
      nodeId: goal.id,
      weightBp: inBasisPoints(goal.weight),
      degree: goal.degree && toNumber(goal.degree),
      minor: Number(minor),
    })),
    persons: pay
      ? team.map(({ role, party }) => ({
          partyId: party.id,
          shareBp: role.shareBp ?? 0,
          minor: Number(pay.get(role.id)),
        }))
      : [],
  };
}

import { asOf, periodOf } from '../cycle/members.ts';
import type { CalendarDay } from '../date.ts';
import type { NodeId, PartyId, PeriodId } from '../ids.ts';
import { rowsWith } from '../index-by.ts';
import type { Node } from '../kinds/index.ts';
import { type Plan, rowsOf } from '../plan.ts';
import type { Period } from '../rows/period.ts';
import type { Degree } from '../scoring/degree.ts';
import { rollUp } from '../scoring/roll-up.ts';
import { rulesOf } from '../scoring/rules-of.ts';
import { scoresOf } from '../scoring/scores.ts';
import { homeOf } from '../tree/tree.ts';
import { isResult, partsOf } from './parts.ts';

/** How somebody's goals stood at the end of each period, or stand now in one that runs. */
export interface ScoreHistory {
  readonly periods: readonly Period[];
  readonly goals: readonly {
    readonly node: Node;
    /** None for a period the goal was no part of. */
    readonly degrees: ReadonlyMap<PeriodId, Degree>;
  }[];
  /** The goals of each period together, by their weights; null where none has a degree. */
  readonly totals: ReadonlyMap<PeriodId, number | null>;
}

/** Periods as far as a file is read across a page. */
const MOST_PERIODS = 8;

export function scoreHistory(plan: Plan, partyId: PartyId, today: CalendarDay): ScoreHistory {
  const nodes = partsOf(plan, partyId)
    .filter(({ role, node }) => role.role === 'accountable' && isResult(node))
    .map(({ node }) => node);
  const within = new Map(nodes.map((node) => [node.id, periodsOf(plan, node.id)]));
  const periods = rowsOf(plan, 'periods')
    .filter(({ id, start }) => start <= today && nodes.some((node) => within.get(node.id)?.has(id)))
    .toSorted((a, b) => (a.end === b.end ? (a.start > b.start ? -1 : 1) : a.end < b.end ? -1 : 1))
    .slice(-MOST_PERIODS);
  const degrees = new Map<NodeId, Map<PeriodId, Degree>>(nodes.map(({ id }) => [id, new Map()]));
  const totals = new Map<PeriodId, number | null>();
  // Period by period: scores are remembered for one day at a time.
  for (const period of periods) {
    const scores = scoresOf(plan, asOf(period, today));
    const parts: { degree: number | null; weightBp: number | undefined }[] = [];
    for (const node of nodes) {
      if (!within.get(node.id)?.has(period.id)) continue;
      const { degree } = scores(node.id);
      degrees.get(node.id)?.set(period.id, degree);
      parts.push({
        degree: degree.value,
        weightBp: homeOf(plan, node.id)?.weightBp,
      });
    }
    totals.set(period.id, rollUp('weighted', parts, rulesOf(plan)).value);
  }
  return { periods, goals: nodes.map((node) => ({ node, degrees: degrees.get(node.id)! })), totals };
}

/** The period a goal is planned in, and those its indicators have values for. */
function periodsOf(plan: Plan, id: NodeId): ReadonlySet<PeriodId> {
  const planned = periodOf(plan, id);
  const valued = rowsWith(plan, 'indicators', 'nodeId', id).flatMap((indicator) =>
    rowsWith(plan, 'values', 'indicatorId', indicator.id).flatMap(({ periodId }) => periodId ?? []),
  );
  return new Set([...(planned ? [planned] : []), ...valued]);
}

import { asOf, membersOf } from '../cycle/members.ts';
import type { CalendarDay } from '../date.ts';
import type { PeriodId } from '../ids.ts';
import { rowsWith } from '../index-by.ts';
import type { Node } from '../kinds/index.ts';
import { type Plan, rowsOf, settingsOf } from '../plan.ts';
import type { Indicator } from '../rows/indicator.ts';
import type { Party } from '../rows/party.ts';
import type { Degree } from '../scoring/degree.ts';
import { type Facts, factsOf } from '../scoring/facts.ts';
import { degreeBy } from '../scoring/indicator-degree.ts';
import { expectedBy, type Status, statusOf } from '../scoring/status.ts';
import { dayOf } from '../scoring/value-order.ts';
import { ownerOf } from '../tree/owner.ts';
import { isStale } from './stale.ts';

/** One indicator as a dashboard shows it. */
export interface IndicatorStanding {
  readonly indicator: Indicator;
  readonly node: Node;
  readonly owner: Party | undefined;
  readonly facts: Facts;
  readonly degree: Degree;
  readonly status: Status;
  /** The day of the fact that counts last. */
  readonly lastDay: CalendarDay | null;
  /** A fact is missing that should be there by how often it is asked for. */
  readonly isStale: boolean;
}

/** Every indicator as of today, or those of a period as of its end (or today while it runs), judged by its targets. */
export function indicatorStandings(
  plan: Plan,
  periodId: PeriodId | null,
  today: CalendarDay,
): readonly IndicatorStanding[] {
  const period = periodId === null ? undefined : plan.periods[periodId];
  const day = period ? asOf(period, today) : today;
  const members = period && new Set(membersOf(plan, period.id));
  const isShown = (indicator: Indicator) =>
    !members || members.has(indicator.nodeId) || hasTargetFor(plan, indicator, periodId);
  return rowsOf(plan, 'indicators')
    .filter(isShown)
    .flatMap((indicator) => standingOf(plan, indicator, { day, periodId: period?.id }) ?? []);
}

interface At {
  readonly day: CalendarDay;
  readonly periodId?: PeriodId | undefined;
}

export function standingOf(
  plan: Plan,
  indicator: Indicator,
  { day, periodId }: At,
): IndicatorStanding | null {
  const node = plan.nodes[indicator.nodeId];
  if (!node) return null;
  const facts = factsOf(plan, indicator, day, periodId);
  const degree = degreeBy(plan, indicator, facts);
  const lastDay = facts.latest ? dayOf(facts.latest) : null;
  const { corridorLowBp } = settingsOf(plan).policies;
  return {
    indicator,
    node,
    owner: ownerOf(plan, node.id),
    facts,
    degree,
    status: statusOf(degree.value, expectedBy(day, facts.span ?? spanOf(node)), corridorLowBp / 10_000),
    lastDay,
    isStale: isStale(indicator, lastDay, day),
  };
}

const spanOf = (node: Node) => ('start' in node ? { start: node.start, end: node.end } : {});

const hasTargetFor = (plan: Plan, { id }: Indicator, periodId: PeriodId | null): boolean =>
  rowsWith(plan, 'values', 'indicatorId', id).some(
    (value) => value.kind === 'target' && value.periodId === periodId && value.status !== 'rejected',
  );

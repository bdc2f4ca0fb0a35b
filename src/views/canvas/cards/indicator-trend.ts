import type { CalendarDay } from '../../../domain/date.ts';
import type { NodeId } from '../../../domain/ids.ts';
import { rowsWith } from '../../../domain/index-by.ts';
import type { Plan } from '../../../domain/plan.ts';
import type { Value } from '../../../domain/rows/value.ts';
import { factsOf } from '../../../domain/scoring/facts.ts';
import { earlierFirst } from '../../../domain/scoring/value-order.ts';
import type { Point } from './sparkline.ts';

/** How the first indicator of a node has gone: its facts in order, and where they should lead. */
export interface Trend {
  readonly title: string;
  readonly points: readonly Point[];
  readonly target: number | undefined;
}

/** Null for nodes without an indicator; rejected facts do not count. */
export function trendOf(plan: Plan, id: NodeId, today: CalendarDay): Trend | null {
  const [indicator] = rowsWith(plan, 'indicators', 'nodeId', id).toSorted(byOrder);
  if (!indicator) return null;
  const facts = rowsWith(plan, 'values', 'indicatorId', indicator.id)
    .filter(({ kind, status }) => kind === 'actual' && status !== 'rejected')
    .toSorted(earlierFirst);
  return {
    title: indicator.title,
    points: facts.flatMap((fact) => pointOf(fact) ?? []),
    target: factsOf(plan, indicator, today).target,
  };
}

const byOrder = (a: { order: string; id: string }, b: { order: string; id: string }): number =>
  a.order === b.order ? (a.id < b.id ? -1 : 1) : a.order < b.order ? -1 : 1;

function pointOf({ date, at, amount }: Value): Point | null {
  return amount === undefined ? null : { day: Date.parse(date ?? at) / 86_400_000, amount };
}

import type { NodeId } from '../../ids.ts';
import { type Plan, rowAt, rowsOf } from '../../plan.ts';
import type { Entry } from '../../rows/entry.ts';
import type { Period } from '../../rows/period.ts';
import type { Value } from '../../rows/value.ts';
import { defineRule } from '../rule.ts';

/** What opens an agreed plan: a change request, or the period taken back to its plan, either with its reason. */
const opensPlan = ({ type, data }: Entry): boolean =>
  type === 'change' ||
  (type === 'transition' && data?.['direction'] === 'backward' && data['phase'] === 'plan');

/** Whether a change with its reason was recorded between the freezing and the value (I6). */
const isAccountedFor = (plan: Plan, { at }: Value, frozenAt: string, node: NodeId, period: Period): boolean =>
  rowsOf(plan, 'entries').some(
    (entry) =>
      opensPlan(entry) &&
      entry.at >= frozenAt &&
      entry.at <= at &&
      (entry.periodId === undefined || entry.periodId === period.id) &&
      (entry.nodeId === undefined || entry.nodeId === node),
  );

/** A baseline or target of a period that has been agreed on changes only by a change with a reason. */
export const freeze = defineRule({
  code: 'FREEZE',
  severity: 'error',
  sources: ['S4', 'ours'],
  reads: ['periods', 'values', 'entries', 'indicators'],
  checkPlan: ({ plan }) => {
    const frozen = rowsOf(plan, 'periods').flatMap((period) => {
      const entry = period.baselineEntryId && rowAt(plan, 'entries', period.baselineEntryId);
      return entry ? [[period.id, { period, frozenAt: entry.at }] as const] : [];
    });
    if (frozen.length === 0) return null;
    const byPeriod = new Map(frozen);
    return rowsOf(plan, 'values').flatMap((value) => {
      const at = value.periodId && byPeriod.get(value.periodId);
      if (!at || (value.kind !== 'baseline' && value.kind !== 'target') || value.at <= at.frozenAt) return [];
      const indicator = rowAt(plan, 'indicators', value.indicatorId);
      if (!indicator || isAccountedFor(plan, value, at.frozenAt, indicator.nodeId, at.period)) return [];
      const params = { indicator: { indicator: indicator.id }, period: at.period.title };
      return [{ at: value.id, params, nodes: [indicator.nodeId], indicators: [indicator.id] }];
    });
  },
});

import type { Indicator } from '../../rows/indicator.ts';
import { decisionOf } from '../decisions.ts';
import { factsIn, measuredIndicators } from '../facts-in.ts';
import { defineGuard, type GuardLook, nodeRow, type Open } from './guard.ts';
import { fixBy } from './linted.ts';

/** Every indicator has a confirmed fact of the period, or it is said why there is none. */
export const factsComplete = defineGuard({
  code: 'factsComplete',
  sources: ['S4', 'ours'],
  check: (look) =>
    measuredIndicators(look.plan, look.members).flatMap((indicator) => ofIndicator(look, indicator) ?? []),
});

function ofIndicator({ plan, period }: GuardLook, indicator: Indicator): Open | undefined {
  const facts = factsIn(plan, indicator, period);
  if (facts.some(({ status }) => status === 'confirmed')) return undefined;
  if (decisionOf(plan, period.id, 'noData', { indicatorId: indicator.id })) return undefined;
  const about = {
    params: { indicator: { indicator: indicator.id } },
    severity: 'block' as const,
    rows: [nodeRow(indicator.nodeId), { table: 'indicators' as const, id: indicator.id }],
    place: 'checkIn' as const,
  };
  const newest = facts.at(-1);
  if (!newest) return { ...about, code: 'noFact' };
  const confirm = fixBy('confirmFact', {
    type: 'editRows',
    table: 'values',
    ids: [newest.id],
    fields: { status: 'confirmed' },
  });
  return { ...about, code: 'notConfirmed', fix: confirm };
}

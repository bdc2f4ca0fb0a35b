import type { CalendarDay } from '../date.ts';
import type { ValueId } from '../ids.ts';
import { rowsWith } from '../index-by.ts';
import type { Plan } from '../plan.ts';
import type { Indicator } from '../rows/indicator.ts';
import type { Value } from '../rows/value.ts';
import type { Degree } from './degree.ts';
import { factsOf } from './facts.ts';
import { degreeOf } from './indicator-degree.ts';

export interface Preview {
  readonly before: Degree;
  readonly after: Degree;
  /** A fact may not count: of another period than the target, or not confirmed where others are. */
  readonly counts: boolean;
}

const NOT_YET = '?' as ValueId;

/** What the degree of an indicator would be with one value more; nothing is put into the plan. */
export function previewOf(
  plan: Plan,
  today: CalendarDay,
  indicator: Indicator,
  value: Omit<Value, 'id' | 'indicatorId'>,
): Preview {
  const added: Value = { ...value, id: NOT_YET, indicatorId: indicator.id };
  const own = rowsWith(plan, 'values', 'indicatorId', indicator.id);
  const values = Object.fromEntries([...own, added].map((each) => [each.id, each]));
  const then: Plan = { ...plan, values };
  const { facts } = factsOf(then, indicator, today).from;
  return {
    before: degreeOf(plan, indicator, today),
    after: degreeOf(then, indicator, today),
    counts: value.kind !== 'actual' || facts.some(({ id }) => id === NOT_YET),
  };
}

import { valuesOf } from '../lint/node-facts.ts';
import { rowsWith } from '../index-by.ts';
import type { Node } from '../kinds/index.ts';
import type { Plan } from '../plan.ts';
import type { Indicator } from '../rows/indicator.ts';
import type { Period } from '../rows/period.ts';
import type { Value } from '../rows/value.ts';
import { dayOf, earlierFirst } from '../scoring/value-order.ts';
import { isWithin } from './neighbours.ts';

/** The facts of an indicator in a period and in those inside it, oldest first; what was rejected is none. */
export const factsIn = (plan: Plan, indicator: Indicator, period: Period): readonly Value[] =>
  valuesOf(plan, indicator, 'actual')
    .filter((value) =>
      value.periodId === undefined
        ? period.start <= dayOf(value) && dayOf(value) <= period.end
        : isWithin(plan, value.periodId, period.id),
    )
    .toSorted(earlierFirst);

/** The indicators that facts are entered for: a computed one has none of its own. */
export const measuredIndicators = (plan: Plan, nodes: readonly Node[]): readonly Indicator[] =>
  nodes
    .flatMap(({ id }) => rowsWith(plan, 'indicators', 'nodeId', id))
    .filter(({ expression }) => !expression);

import type { CalendarDay } from '../date.ts';
import type { Rational } from '../exact/rational.ts';
import type { NodeId } from '../ids.ts';
import type { Plan } from '../plan.ts';
import { contributorsTo } from './contributors.ts';
import { exactly } from './degree.ts';
import { measuredForecast } from './measured.ts';
import { projected } from './outlook.ts';
import { rollUp } from './roll-up.ts';
import { rulesOf } from './rules-of.ts';
import { rollUpOf, type Score } from './score-of.ts';
import { spanOf } from './status.ts';

interface Told {
  readonly score: (id: NodeId) => Score;
  readonly forecast: (id: NodeId) => Rational | null;
}

/**
 * Where a node ends if it goes on like this, once this can be told of those that contribute to it: where its indicators
 * lead or those that contribute, as its degree is theirs, or else its own pace.
 */
export function nodeForecast(plan: Plan, today: CalendarDay, id: NodeId, told: Told): Rational | null {
  const node = plan.nodes[id];
  const { degree, source, expected } = told.score(id);
  if (source === 'indicators') return measuredForecast(plan, id, today, spanOf(node));
  const rules = rulesOf(plan);
  const method = node && rollUpOf(node);
  if (source !== 'children' || !method || method === 'sum') {
    return projected(exactly(degree), expected, rules.cap);
  }
  const parts = contributorsTo(plan, id, (from) => told.score(from).degree).map(({ node: part, link }) => ({
    degree: told.forecast(part.id),
    weightBp: link.weightBp,
  }));
  return exactly(rollUp(method === 'own' ? 'weighted' : method, parts, rules));
}

import { asOf } from '../cycle/members.ts';
import type { CalendarDay } from '../date.ts';
import type { Plan } from '../plan.ts';
import type { Explainer, Explanation, Step } from './explanation.ts';
import { explainIndicator } from './explain-indicator.ts';
import { explainNode } from './explain-node.ts';
import { explainActualPool, explainPlannedPool } from './explain-pool.ts';
import { explainMatrix, explainMatrixLine } from './explain-matrix.ts';
import type { Subject } from './subject.ts';

const EXPLAINERS: { readonly [T in Subject['type']]?: Explainer<T> } = {
  nodeScore: explainNode,
  indicatorDegree: explainIndicator,
  plannedPool: explainPlannedPool,
  actualPool: explainActualPool,
  matrixTotal: explainMatrix,
  matrixLine: explainMatrixLine,
};

/**
 * How a computed number was made, down to the facts, the people who entered them and the rules (domain I11); of a
 * period, as of its end or today if it still runs. Null for what is no longer in the plan.
 */
export function explain(plan: Plan, today: CalendarDay, subject: Subject): Explanation | null {
  const period = 'periodId' in subject && subject.periodId ? plan.periods[subject.periodId] : undefined;
  const day = period ? asOf(period, today) : today;
  const root = rootOf({ plan, today: day }, subject);
  return root && { subject, today: day, root };
}

const rootOf = <T extends Subject['type']>(
  of: Parameters<Explainer<T>>[0],
  subject: Extract<Subject, { readonly type: T }>,
): Step | null => EXPLAINERS[subject.type]?.(of, subject) ?? null;

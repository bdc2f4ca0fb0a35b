import type { Plan } from '../../src/domain/plan.ts';
import { rowsOf } from '../../src/domain/plan.ts';
import type { Indicator } from '../../src/domain/rows/indicator.ts';
import type { Period } from '../../src/domain/rows/period.ts';
import type { Value } from '../../src/domain/rows/value.ts';
import { bigPlan } from './big-plan.ts';
import { planOf, type PlanRobot } from './plan-robot.ts';

/**
 * A year of twelve months over a tree of goals, each with an indicator that has a target and a fact in every month.
 * The months run their cycle one after the other (guards stepped over), one goal in twenty changing in each.
 */
export function yearOfMonths(goals: number): PlanRobot {
  const robot = planOf(withValues(bigPlan(goals)));
  const ids = rowsOf(robot.plan, 'nodes').map(({ id }) => id);
  for (let month = 1; month <= 12; month++) {
    const periodId = monthId(month);
    const go = (event: string, day: string) =>
      robot
        .on(day)
        .do({ type: 'movePeriod', periodId, event, override: true, reason: 'As usual', today: day });
    go('agreePlan', dayIn(month, 1));
    go('start', dayIn(month, 2));
    const changed = ids.filter((_, at) => at % 20 === month);
    for (const [at, id] of changed.entries()) {
      const fields = at % 2 === 0 ? { title: `Changed in ${month}` } : { end: dayIn(month, 28) };
      // Done as another tab would have done it: this is about the history, not about the gate.
      const node = { ...robot.plan.nodes[id]!, ...fields };
      robot.plan = { ...robot.plan, nodes: { ...robot.plan.nodes, [id]: node } };
    }
    go('closeFacts', dayIn(month, 28));
  }
  return robot;
}

export const monthId = (month: number): Period['id'] => `month-${month}` as Period['id'];
const two = (number: number) => String(number).padStart(2, '0');
const dayIn = (month: number, day: number): string => `2026-${two(month)}-${two(day)}`;

function withValues(plan: Plan): Plan {
  const periods: Record<string, Period> = {};
  const indicators: Record<string, Indicator> = {};
  const values: Record<string, Value> = {};
  for (let month = 1; month <= 12; month++) {
    const id = monthId(month);
    const [start, end] = [dayIn(month, 1), dayIn(month, 28)];
    periods[id] = { id, title: `Month ${month}`, type: 'month', start, end };
  }
  for (const { id: nodeId } of rowsOf(plan, 'nodes')) {
    const id = `of-${nodeId}` as Indicator['id'];
    indicators[id] = {
      id,
      nodeId,
      title: `Measure ${nodeId}`,
      order: 'a0',
      type: 'quantitative',
      method: 'ratio',
    };
    for (let month = 1; month <= 12; month++) {
      const about = { indicatorId: id, periodId: monthId(month) };
      const target = `t-${month}-${nodeId}` as Value['id'];
      const fact = `f-${month}-${nodeId}` as Value['id'];
      const [early, late] = [`${dayIn(month, 1)}T06:00:00.000Z`, `${dayIn(month, 20)}T12:00:00.000Z`];
      values[target] = { ...about, id: target, kind: 'target', amount: 100, at: early };
      values[fact] = {
        ...about,
        id: fact,
        kind: 'actual',
        amount: 80 + month,
        at: late,
        status: 'confirmed',
      };
    }
  }
  return { ...plan, periods, indicators, values };
}

import { parentOf } from '../../tree/tree.ts';
import { rowAt, rowsOf } from '../../plan.ts';
import { defineRule, type Found, type Look } from '../rule.ts';
import type { NodeFacts } from '../node-facts.ts';

/** The start comes before the end (IATI 8.6.1), a part within its whole (I7). */
export const time = defineRule({
  code: 'TIME',
  severity: 'warning',
  sources: ['IATI', 'S0'],
  checkNode: (at, look) => {
    const { start, end } = datesOf(at.node);
    return start || end ? foundAt(at, look, { start, end }) : null;
  },
  reads: ['periods'],
  checkPlan: ({ plan }) => {
    const periods = rowsOf(plan, 'periods');
    if (periods.length === 0) return null;
    return periods.flatMap((period): Found[] => {
      const { id: at, title, start, end } = period;
      if (start > end)
        return [{ at, message: 'periodBackwards', params: { title }, nodes: [], severity: 'error' }];
      const whole = period.parentId && rowAt(plan, 'periods', period.parentId);
      if (!whole || (start >= whole.start && end <= whole.end)) return [];
      return [{ at, message: 'periodOutside', params: { title, whole: whole.title }, nodes: [] }];
    });
  },
  fix: ({ at, message }, { plan }) => {
    if (message !== 'backwards' && message !== 'periodBackwards') return null;
    const table = message === 'backwards' ? 'nodes' : 'periods';
    const row = rowAt(plan, table, at);
    const { start, end } = datesOf(row);
    if (!start || !end) return null;
    return {
      name: 'swapDates',
      steps: [{ type: 'editRows', table, ids: [at], fields: { start: end, end: start } }],
    };
  },
});

interface Dates {
  readonly start: string | undefined;
  readonly end: string | undefined;
}

const datesOf = (row: object | undefined): Dates => {
  const { start, end } = (row ?? {}) as Partial<Dates>;
  return { start, end };
};

function foundAt({ plan, id }: NodeFacts, { span }: Look, { start, end }: Dates): readonly Found[] {
  const found = { at: id, nodes: [id] };
  if (start && end && start > end) return [{ ...found, message: 'backwards', severity: 'error' }];
  const [first, last] = [start ?? end ?? '', end ?? start ?? ''];
  const parentId = parentOf(plan, id);
  const parent = parentId === null ? undefined : plan.nodes[parentId];
  const window = datesOf(parent);
  const isOutside = (window.start && first < window.start) || (window.end && last > window.end);
  if (parent && isOutside)
    return [{ ...found, message: 'parent', params: { parent: { node: parent.id } }, nodes: [id, parent.id] }];
  // Whatever touches a period is planned in it; an outcome may well outlast it.
  if (span && (last < span.start || first > span.end))
    return [{ ...found, message: 'periods', params: { start: { day: span.start }, end: { day: span.end } } }];
  return [];
}

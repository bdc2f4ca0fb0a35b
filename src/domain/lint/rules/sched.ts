import type { CalendarDay } from '../../date.ts';
import type { NodeId } from '../../ids.ts';
import { rowsWith } from '../../index-by.ts';
import type { Node } from '../../kinds/index.ts';
import type { Link } from '../../rows/link.ts';
import { ringLinks } from '../../tree/rings.ts';
import { dayAfter } from '../../working-days.ts';
import { isOver } from '../node-facts.ts';
import { defineRule, type Found } from '../rule.ts';

interface Dates {
  readonly start?: CalendarDay | undefined;
  readonly end?: CalendarDay | undefined;
}
const datesOf = (node: Node | undefined): Dates => (node ?? {}) as Dates;
const DAY_MS = 86_400_000;

/** How many days too early the second begins or ends, by the kind of dependency (finish or start to start or finish). */
function daysTooEarly({ dependency = 'FS', lagDays = 0 }: Link, before: Dates, after: Dates): number {
  const from = dependency.startsWith('F') ? before.end : before.start;
  const to = dependency.endsWith('S') ? after.start : after.end;
  if (!from || !to) return 0;
  // What finishes on a day is followed on the next one.
  const gap = dependency === 'FS' ? 1 : 0;
  const earliest = dayAfter(from, Math.round(lagDays) + gap);
  return Math.max(0, (Date.parse(earliest) - Date.parse(to)) / DAY_MS);
}

/** What comes before comes before, and not in a ring. */
export const sched = defineRule({
  code: 'SCHED',
  severity: 'error',
  sources: ['PMBOK'],
  checkNode: ({ plan, id, node }) => {
    const before = rowsWith(plan, 'links', 'to', id).flatMap((link) => {
      const from = link.type === 'precedes' ? plan.nodes[link.from] : undefined;
      return from && !isOver(from) ? [{ link, from }] : [];
    });
    if (before.length === 0) return null;
    return before.flatMap(({ link, from }): Found[] => {
      const days = daysTooEarly(link, datesOf(from), datesOf(node));
      if (days === 0) return [];
      const params = { from: { node: link.from }, to: { node: id }, count: days };
      return [{ at: link.id, message: 'early', params, nodes: [id, link.from], links: [link.id] }];
    });
  },
  reads: ['links'],
  checkPlan: ({ plan }) =>
    ringLinks(plan, 'precedes')?.map(({ id, from, to }) => ({
      at: id,
      message: 'loop',
      params: { from: { node: from }, to: { node: to as NodeId } },
      nodes: [from, to as NodeId],
      links: [id],
    })) ?? null,
  fix: ({ message, links = [], nodes: [id], params }, { plan }) => {
    if (message === 'loop') return { name: 'removeLink', steps: [{ type: 'deleteLinks', ids: links }] };
    const days = params?.['count'];
    const { start, end } = datesOf(id && plan.nodes[id]);
    if (!id || typeof days !== 'number') return null;
    const fields = {
      ...(start && { start: dayAfter(start, days) }),
      ...(end && { end: dayAfter(end, days) }),
    };
    return {
      name: 'moveLater',
      params: { count: days },
      steps: [{ type: 'editRows', table: 'nodes', ids: [id], fields }],
    };
  },
});

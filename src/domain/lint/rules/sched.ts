import type { CalendarDay } from '../../date.ts';
import type { NodeId } from '../../ids.ts';
import { rowsWith } from '../../index-by.ts';
import type { Node } from '../../kinds/index.ts';
import { loopLinks } from '../../loops.ts';
import { rowsOf } from '../../plan.ts';
import type { Link } from '../../rows/link.ts';
import { dayAfter } from '../../working-days.ts';
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
    const following = rowsWith(plan, 'links', 'from', id).filter(({ type }) => type === 'precedes');
    if (following.length === 0) return null;
    return following.flatMap((link): Found[] => {
      const days = daysTooEarly(link, datesOf(node), datesOf(plan.nodes[link.to as NodeId]));
      if (days === 0) return [];
      const params = { from: { node: id }, to: { node: link.to as NodeId }, count: days };
      return [{ at: link.id, message: 'early', params, nodes: [link.to as NodeId, id], links: [link.id] }];
    });
  },
  reads: ['links'],
  checkPlan: ({ plan }) => {
    const links = rowsOf(plan, 'links').filter(({ type }) => type === 'precedes');
    if (links.length === 0) return null;
    return loopLinks(links).map(({ id, from, to }) => ({
      at: id,
      message: 'loop',
      params: { from: { node: from }, to: { node: to as NodeId } },
      nodes: [from, to as NodeId],
      links: [id],
    }));
  },
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

import type { LinkId } from '../ids.ts';
import { loopLinks } from '../loops.ts';
import { type Plan, rowAt, rowsOf } from '../plan.ts';
import type { Link, LinkType } from '../rows/link.ts';
import { rowsChanged } from '../rows-changed.ts';
import { wouldLoop } from './links.ts';

interface Rings {
  readonly links: Plan['links'];
  /** How many links of the type there are. */
  readonly count: number;
  readonly closing: readonly Link[];
}

const last = new Map<LinkType, Rings>();

/**
 * The links of a type that close a ring; null where there are none of that type. Where there was no ring, one can only
 * have been closed by a link that is another one now: an edit among 10,000 arrows asks of none but those it changed.
 */
export function ringLinks(plan: Plan, type: LinkType): readonly Link[] | null {
  const rings = carried(plan, type) ?? sought(plan, type);
  last.set(type, rings);
  return rings.count === 0 ? null : rings.closing;
}

function carried(plan: Plan, type: LinkType): Rings | null {
  const known = last.get(type);
  const changed = known?.closing.length === 0 ? rowsChanged(known.links, plan.links) : null;
  if (!known || !changed) return null;
  let { count } = known;
  for (const id of changed) {
    const now = rowAt(plan, 'links', id);
    if (now?.type === type && wouldLoop(plan, now.from, now.to, type)) return null;
    count += Number(now?.type === type) - Number(known.links[id as LinkId]?.type === type);
  }
  return { links: plan.links, count, closing: known.closing };
}

function sought(plan: Plan, type: LinkType): Rings {
  const links = rowsOf(plan, 'links').filter((link) => link.type === type);
  return { links: plan.links, count: links.length, closing: loopLinks(links) };
}

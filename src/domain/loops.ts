import type { Link } from './rows/link.ts';

/** As much of a link as a loop is made of. */
type Arrow = Pick<Link, 'id' | 'from' | 'to'>;

/** Steps of search after which a knot of loops is cut without looking for the fewest cuts; no honest plan comes near. */
const SEARCH_BUDGET = 1_000_000;

type Next = Map<string, string[]>;
const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);

/**
 * The links to leave out so that no ring is left: taken in the order of their ids, each one that would close a ring
 * with those taken before. Within a ring that is the one with the highest id.
 */
export function loopLinks(links: readonly Arrow[]): Arrow[] {
  const inRings = knotted(links).toSorted(byId);
  const taken: Next = new Map();
  const out: Arrow[] = [];
  const search = { left: SEARCH_BUDGET };
  for (const [at, link] of inRings.entries()) {
    if (search.left <= 0) return [...out, ...againstTheFlow(taken, inRings.slice(at))];
    if (reaches(taken, link.to, link.from, search)) out.push(link);
    else put(taken, link);
  }
  return out;
}

function put(next: Next, { from, to }: Arrow): void {
  const targets = next.get(from);
  if (targets) targets.push(to);
  else next.set(from, [to]);
}

function reaches(next: Next, from: string, to: string, search: { left: number }): boolean {
  const seen = new Set<string>();
  const open = [from];
  while (open.length > 0) {
    const at = open.pop() ?? '';
    if (at === to) return true;
    if (seen.has(at)) continue;
    seen.add(at);
    search.left--;
    for (const target of next.get(at) ?? []) {
      search.left--;
      if (!seen.has(target)) open.push(target);
    }
  }
  return false;
}

/** Of links still to be taken those that point backwards in one order of what is taken already. */
function againstTheFlow(taken: Next, links: readonly Arrow[]): Arrow[] {
  const ends = links.flatMap(({ from, to }) => [from, to]);
  const pairs = [...taken].flatMap(([from, targets]) => targets.map((to) => ({ from, to })));
  const order = new Set([...peeled(pairs, 'from', 'to'), ...ends]);
  const rank = new Map([...order].map((id, at) => [id, at]));
  return links.filter(({ from, to }) => (rank.get(from) ?? 0) >= (rank.get(to) ?? 0));
}

/** The links left once ends that nothing leads into, and then those that lead nowhere, are peeled off. */
function knotted(links: readonly Arrow[]): Arrow[] {
  const forward = peeled(links, 'from', 'to');
  const rest = links.filter(({ from, to }) => !forward.has(from) && !forward.has(to));
  if (rest.length === 0) return [];
  const backward = peeled(rest, 'to', 'from');
  return rest.filter(({ from, to }) => !backward.has(from) && !backward.has(to));
}

/** Kahn's order: what nothing leads into first; nodes in or behind a ring never come up. */
function peeled<End extends 'from' | 'to'>(
  links: readonly { readonly from: string; readonly to: string }[],
  source: End,
  target: Exclude<'from' | 'to', End>,
): Set<string> {
  const incoming = new Map<string, number>();
  const next: Next = new Map();
  for (const link of links) {
    const [from, to] = [link[source], link[target]];
    incoming.set(to, (incoming.get(to) ?? 0) + 1);
    if (!incoming.has(from)) incoming.set(from, 0);
    const targets = next.get(from);
    if (targets) targets.push(to);
    else next.set(from, [to]);
  }
  const order = [...incoming].filter(([, count]) => count === 0).map(([id]) => id);
  // The list grows while it is walked.
  for (const id of order) {
    for (const to of next.get(id) ?? []) {
      const left = (incoming.get(to) ?? 0) - 1;
      incoming.set(to, left);
      if (left === 0) order.push(to);
    }
  }
  return new Set(order);
}

/** Rows of a table that name a parent of their own kind, where following the parents leads back: the highest id of each ring. */
export function ringHeads(parents: ReadonlyMap<string, string>): string[] {
  const heads: string[] = [];
  const done = new Set<string>();
  for (const start of parents.keys()) {
    const path: string[] = [];
    const onPath = new Set<string>();
    let at: string | undefined = start;
    while (at !== undefined && !done.has(at) && !onPath.has(at)) {
      onPath.add(at);
      path.push(at);
      at = parents.get(at);
    }
    if (at !== undefined && onPath.has(at)) heads.push(highest(path.slice(path.indexOf(at))));
    for (const id of path) done.add(id);
  }
  return heads;
}

const highest = (ids: readonly string[]) => ids.reduce((a, b) => (a > b ? a : b));

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
export function loopLinks<A extends Arrow>(links: readonly A[]): A[] {
  const inRings = knotted(links).toSorted(byId);
  const taken: Next = new Map();
  const out: A[] = [];
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
function againstTheFlow<A extends Arrow>(taken: Next, links: readonly A[]): A[] {
  const ends = links.flatMap(({ from, to }) => [from, to]);
  const pairs = [...taken].flatMap(([from, targets]) => targets.map((to) => ({ from, to })));
  const order = new Set([...peeled(pairs, 'from', 'to').order, ...ends]);
  const rank = new Map([...order].map((id, at) => [id, at]));
  return links.filter(({ from, to }) => (rank.get(from) ?? 0) >= (rank.get(to) ?? 0));
}

/** The links left once ends that nothing leads into, and then those that lead nowhere, are peeled off. */
function knotted<A extends Arrow>(links: readonly A[]): A[] {
  const forward = peeled(links, 'from', 'to');
  // A tree is peeled off whole.
  if (forward.isAll) return [];
  const rest = without(links, forward.order);
  return without(rest, peeled(rest, 'to', 'from').order);
}

function without<A extends Arrow>(links: readonly A[], ends: readonly string[]): A[] {
  const gone = new Set(ends);
  return links.filter(({ from, to }) => !gone.has(from) && !gone.has(to));
}

type Pairs = readonly { readonly from: string; readonly to: string }[];
interface Peeled {
  readonly order: readonly string[];
  readonly isAll: boolean;
}

/** Kahn's order: what nothing leads into first; nodes in or behind a ring never come up. */
function peeled(links: Pairs, source: 'from' | 'to', target: 'from' | 'to'): Peeled {
  const { names, froms, tos } = numbered(links, source, target);
  const next = grouped(froms, names.length);
  const incoming = new Int32Array(names.length);
  for (const to of tos) incoming[to]!++;
  const open = new Int32Array(names.length);
  let found = 0;
  incoming.forEach((count, end) => void (count === 0 && (open[found++] = end)));
  // The list grows while it is walked.
  for (let at = 0; at < found; at++) {
    const from = open[at]!;
    for (let link = next.starts[from]!; link < next.starts[from + 1]!; link++) {
      const to = tos[next.members[link]!]!;
      if (--incoming[to]! === 0) open[found++] = to;
    }
  }
  return { order: Array.from(open.subarray(0, found), (end) => names[end]!), isAll: found === names.length };
}

/** The ends of links as numbers, so that 10,000 of them are counted in flat arrays. */
function numbered(links: Pairs, source: 'from' | 'to', target: 'from' | 'to') {
  const numbers = new Map<string, number>();
  const numberOf = (id: string): number => {
    const number = numbers.get(id) ?? numbers.size;
    if (number === numbers.size) numbers.set(id, number);
    return number;
  };
  const [froms, tos] = [new Int32Array(links.length), new Int32Array(links.length)];
  links.forEach((link, at) => {
    tos[at] = numberOf(link[target]);
    froms[at] = numberOf(link[source]);
  });
  return { names: [...numbers.keys()], froms, tos };
}

/** Places of a list by the group that stands there: those of group g lie in `members` from `starts[g]` to `starts[g + 1]`. */
interface Grouped {
  readonly starts: Int32Array;
  readonly members: Int32Array;
}

function grouped(groupAt: Int32Array, groups: number): Grouped {
  const starts = new Int32Array(groups + 1);
  for (const group of groupAt) starts[group + 1]!++;
  for (let group = 0; group < groups; group++) starts[group + 1]! += starts[group]!;
  const ends = starts.slice();
  const members = new Int32Array(groupAt.length);
  groupAt.forEach((group, at) => void (members[ends[group]!++] = at));
  return { starts, members };
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

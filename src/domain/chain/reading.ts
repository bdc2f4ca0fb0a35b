import type { LinkId, NodeId } from '../ids.ts';
import type { Node } from '../kinds/index.ts';
import { type Plan, rowsOf } from '../plan.ts';
import { type Link, type Reading, READINGS } from '../rows/link.ts';
import { contributionsTo } from '../tree/links.ts';
import { inOrder } from '../tree/tree.ts';
import { type ChainColumn, chainColumns, columnIn, columnOf } from './columns.ts';
import { premisesOn } from './premises.ts';

/**
 * One step of the chain read aloud: "If the means, provided that the assumptions, then the result" (logframe's vertical
 * logic, domain C2). What people say of it is kept on its arrows.
 */
export interface Sentence {
  readonly result: NodeId;
  readonly column: ChainColumn;
  readonly means: readonly NodeId[];
  /** The arrows from the means to the result, in the order of the means. */
  readonly links: readonly LinkId[];
  /** Assumptions on the arrows and on the result itself, each once. */
  readonly provided: readonly NodeId[];
  /** What was said of it: of arrows marked apart the worst; null until every one is marked. */
  readonly mark: Reading | null;
}

/** Every result that something leads to, from the bottom of the chain upwards. */
export function sentencesOf(plan: Plan, among?: ReadonlySet<NodeId>): readonly Sentence[] {
  const columns = chainColumns(plan);
  const order = inOrder(plan);
  const results = rowsOf(plan, 'nodes').filter(
    (node) => columnOf(node) !== null && (among === undefined || among.has(node.id)),
  );
  return results
    .flatMap((node) => sentenceOf(plan, node) ?? [])
    .toSorted((a, b) => columns.indexOf(a.column) - columns.indexOf(b.column) || order(a.result, b.result));
}

function sentenceOf(plan: Plan, node: Node): Sentence | null {
  const column = columnOf(node);
  const order = inOrder(plan);
  const leading = contributionsTo(plan, node.id)
    .filter(({ from }) => columnIn(plan, from) !== null)
    .toSorted((a, b) => order(a.from, b.from));
  if (column === null || leading.length === 0) return null;
  const links = leading.map(({ link }) => link);
  const provided = [...links.map(({ id }): string => id), node.id].flatMap((id) =>
    premisesOn(plan, id).filter(({ kind }) => kind === 'assumption'),
  );
  return {
    result: node.id,
    column,
    means: leading.map(({ from }) => from),
    links: links.map(({ id }) => id),
    provided: [...new Set(provided.map(({ id }) => id))],
    mark: markOf(links),
  };
}

function markOf(links: readonly Link[]): Reading | null {
  const marks = links.map(({ reading }) => reading);
  if (marks.includes(undefined)) return null;
  return READINGS.findLast((reading) => marks.includes(reading)) ?? null;
}

/** How many sentences were found true, doubtful or false, and how many nobody has judged yet. */
export function readingCounts(sentences: readonly Sentence[]): Readonly<Record<Reading | 'open', number>> {
  const counts = { true: 0, doubtful: 0, false: 0, open: 0 };
  for (const { mark } of sentences) counts[mark ?? 'open']++;
  return counts;
}

import type { NodeId } from '../ids.ts';
import type { Rational } from '../exact/rational.ts';
import { rowsWith } from '../index-by.ts';
import { type Kind, kindOf, type Node } from '../kinds/index.ts';
import type { Plan } from '../plan.ts';
import type { Indicator } from '../rows/indicator.ts';
import type { Link } from '../rows/link.ts';
import { contributionsTo } from '../tree/links.ts';
import { type Degree, exactly } from './degree.ts';

/** Out of an average: what will not, cannot or need not be reached any more (domain E, node end events). */
const isOut = (node: Node): boolean =>
  'state' in node && (node.state === 'cancelled' || node.state === 'obsolete');

/** Kinds nothing is ever expected to measure, such as inputs: they count only once they have a degree. */
const hasProgress = (kind: Kind): boolean =>
  'progressBp' in kindOf(kind).fields || 'rollup' in kindOf(kind).fields;

/** What counts in the average of a node, and by which arrow. */
export interface Contributor {
  readonly node: Node;
  readonly link: Link;
  readonly degree: Rational | null;
}

/** Every node once, however many links two writers have made from it. */
export function contributorsTo(
  plan: Plan,
  id: NodeId,
  degreeOf: (id: NodeId) => Degree | undefined,
): Contributor[] {
  const given = contributionsTo(plan, id);
  if (given.length === 0) return [];
  const found = new Map<NodeId, Contributor>();
  for (const { from, link } of given) {
    const node = plan.nodes[from];
    const rival = found.get(from);
    if (!node || isOut(node) || (rival && rival.link.id < link.id)) continue;
    const known = degreeOf(from);
    const value = known ? exactly(known) : null;
    if (value !== null || hasProgress(node.kind)) found.set(from, { node, link, degree: value });
  }
  return [...found.values()];
}

/** The one a node is judged by where only one can be. */
export const firstIndicator = (plan: Plan, id: NodeId): Indicator | undefined =>
  rowsWith(plan, 'indicators', 'nodeId', id).reduce<Indicator | undefined>(
    (first, each) => (first && comesFirst(first, each) ? first : each),
    undefined,
  );
export const comesFirst = (a: Indicator, b: Indicator): boolean =>
  a.order === b.order ? a.id < b.id : a.order < b.order;

import type { NodeId } from '../ids.ts';
import { rowsWith } from '../index-by.ts';
import { type Plan, rowAt } from '../plan.ts';
import type { Link } from '../rows/link.ts';

const mirrors = (links: readonly Link[]): readonly Link[] => links.filter(({ type }) => type === 'mirrors');

/** The objective a problem has been turned into; of several the one whose arrow has the lowest id, everywhere alike. */
export function objectiveOf(plan: Plan, problem: NodeId): NodeId | null {
  const first = lowest(mirrors(rowsWith(plan, 'links', 'to', problem)));
  return first?.from ?? null;
}

/** The problem an objective answers. */
export function problemOf(plan: Plan, objective: NodeId): NodeId | null {
  const first = lowest(mirrors(rowsWith(plan, 'links', 'from', objective)));
  return first && rowAt(plan, 'nodes', first.to) ? (first.to as NodeId) : null;
}

const lowest = (links: readonly Link[]): Link | undefined =>
  links.reduce<Link | undefined>((a, b) => (a && a.id < b.id ? a : b), undefined);

/** Whether an objective still reads as the problem it came from: nobody has said yet what is to be instead. */
export function isToBeReworded(plan: Plan, objective: NodeId): boolean {
  const problem = problemOf(plan, objective);
  return problem !== null && plan.nodes[problem]?.title === plan.nodes[objective]?.title;
}

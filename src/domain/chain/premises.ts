import type { LinkId } from '../ids.ts';
import { rowsWith } from '../index-by.ts';
import type { Kind, Node } from '../kinds/index.ts';
import { type Plan, rowAt } from '../plan.ts';
import { inOrder } from '../tree/tree.ts';

export type Premise = Extract<Node, { readonly kind: 'assumption' | 'risk' }>;

const isPremise = (node: Node | undefined): node is Premise =>
  node?.kind === 'assumption' || node?.kind === 'risk';

/** What bears on an arrow or on a node: its assumptions and risks, in order. */
export function premisesOn(plan: Plan, id: string): readonly Premise[] {
  const order = inOrder(plan);
  return rowsWith(plan, 'links', 'to', id)
    .filter(({ type }) => type === 'conditions' || type === 'threatens')
    .map(({ from }) => rowAt(plan, 'nodes', from))
    .filter(isPremise)
    .toSorted((a, b) => order(a.id, b.id));
}

export const premisesOfKind = (plan: Plan, id: LinkId, kind: Extract<Kind, 'assumption' | 'risk'>) =>
  premisesOn(plan, id).filter((premise) => premise.kind === kind);

/** How an assumption stands at worst: what has failed weighs more than what is doubted. */
export function worstStanding(premises: readonly Premise[]): 'failed' | 'doubtful' | null {
  const standings = premises.map((premise) => (premise.kind === 'assumption' ? premise.standing : undefined));
  if (standings.includes('failed')) return 'failed';
  return standings.includes('doubtful') ? 'doubtful' : null;
}

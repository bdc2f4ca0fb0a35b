import type { LinkId, NodeId } from '../ids.ts';
import { rowsWith } from '../index-by.ts';
import { type Kind, kindOf } from '../kinds/index.ts';
import type { Plan } from '../plan.ts';
import { type Refusal, refusal } from '../refusal.ts';
import type { Link, LinkType } from '../rows/link.ts';

/** What a node serves, by tree home or cross link alike: one shape for goal tree and results chain. */
export interface Contribution {
  readonly link: Link;
  readonly from: NodeId;
  readonly to: NodeId;
}

const contributions = (links: readonly Link[]): Contribution[] =>
  links
    .filter((link) => link.type === 'contributes')
    .map((link) => ({ link, from: link.from, to: link.to as NodeId }));

/** What contributes to this node. */
export const contributionsTo = (plan: Plan, id: NodeId): Contribution[] =>
  contributions(rowsWith(plan, 'links', 'to', id));
/** What this node contributes to. */
export const contributionsFrom = (plan: Plan, id: NodeId): Contribution[] =>
  contributions(rowsWith(plan, 'links', 'from', id));

/** Types in which a ring means nothing; they are looked at together, since any of them can be a home in the tree. */
const STRUCTURE: readonly LinkType[] = ['contributes', 'conditions', 'threatens', 'learnedFrom'];
const acyclicWith = (type: LinkType): readonly LinkType[] => (STRUCTURE.includes(type) ? STRUCTURE : [type]);

/** Whether a link from `from` to `to` would close a loop: whether something already leads from `to` to `from`. */
export function wouldLoop(plan: Plan, from: NodeId, to: NodeId | LinkId, type: LinkType): boolean {
  const types = acyclicWith(type);
  const seen = new Set<string>();
  const open: string[] = [to];
  while (open.length > 0) {
    const at = open.pop()!;
    if (at === from) return true;
    if (seen.has(at)) continue;
    seen.add(at);
    const onLink = plan.links[at as LinkId];
    if (onLink) open.push(onLink.to);
    for (const link of rowsWith(plan, 'links', 'from', at)) if (types.includes(link.type)) open.push(link.to);
  }
  return false;
}

/**
 * The one rule on arrows, asked by the drop target while dragging and by the commands. Only what cannot mean anything
 * is refused: an end that does not exist, a loop, an arrow backwards in the chain (domain C2 CYC, ORDER; A1.11).
 * `ignoring` is the link that would be replaced.
 */
export function canLink(
  plan: Plan,
  from: NodeId,
  to: NodeId | LinkId,
  type: LinkType,
  ignoring?: LinkId,
): Refusal | undefined {
  const source = plan.nodes[from];
  const target = plan.nodes[to as NodeId];
  if (!source || (!target && !plan.links[to as LinkId])) return refusal('notFound');
  if (from === to) return refusal('itself', { title: source.title });
  const twin = rowsWith(plan, 'links', 'from', from).some(
    (link) => link.to === to && link.type === type && link.id !== ignoring,
  );
  if (twin) return refusal('alreadyLinked', { from: source.title, to: target?.title ?? '' });
  if (type === 'contributes') {
    if (!target) return refusal('kindMismatch', { from: source.kind, to: 'link' });
    const misfit = contributionMisfit(source.kind, target.kind);
    if (misfit) return refusal(misfit, { from: source.kind, to: target.kind }, [from, target.id]);
  }
  if (wouldLoop(plan, from, to, type)) {
    return refusal('loop', { from: source.title, to: target?.title ?? '' }, [from]);
  }
  return undefined;
}

/** Why a node of one kind can never contribute to one of another. */
export function contributionMisfit(from: Kind, to: Kind): 'backwards' | 'kindMismatch' | undefined {
  const [source, target] = [kindOf(from), kindOf(to)];
  if (source.rank !== undefined && target.rank !== undefined && source.rank > target.rank) return 'backwards';
  const attached = target.attachBy !== 'contributes';
  if (attached && from !== 'action') return 'kindMismatch';
  if ((from === 'problem') !== (to === 'problem') && from !== 'action') return 'kindMismatch';
  return undefined;
}

import type { LinkId, NodeId } from '../ids.ts';
import { rowsWith } from '../index-by.ts';
import { type Kind, kindOf } from '../kinds/index.ts';
import { type Plan, rowAt } from '../plan.ts';
import { type Refusal, refusal } from '../refusal.ts';
import { HOME_TYPES, type Link, type LinkType } from '../rows/link.ts';
import { homeOf } from './tree.ts';

/** What a node serves, by tree home or cross link alike: one shape for goal tree and results chain. */
export interface Contribution {
  readonly link: Link;
  readonly from: NodeId;
  readonly to: NodeId;
}

function contributions(links: readonly Link[]): Contribution[] {
  const found: Contribution[] = [];
  for (const link of links) {
    if (link.type === 'contributes') found.push({ link, from: link.from, to: link.to as NodeId });
  }
  return found;
}

/** What contributes to this node. */
export const contributionsTo = (plan: Plan, id: NodeId): Contribution[] =>
  contributions(rowsWith(plan, 'links', 'to', id));
/** What this node contributes to. */
export const contributionsFrom = (plan: Plan, id: NodeId): Contribution[] =>
  contributions(rowsWith(plan, 'links', 'from', id));

/** The types looked at together for a loop: any of those that can be a home in the tree, or this one alone. */
const loopless = (type: LinkType): ReadonlySet<LinkType> =>
  HOME_TYPES.has(type) ? HOME_TYPES : new Set([type]);

/**
 * Whether a link from `from` to `to` would close a loop: whether something already leads from `to` to `from`. `link`
 * is the one that would be moved there; what bears on an arrow bears on its target.
 */
export function wouldLoop(
  plan: Plan,
  from: NodeId,
  to: NodeId | LinkId,
  type: LinkType,
  link?: LinkId,
): boolean {
  const types = loopless(type);
  const seen = new Set<string>();
  const open: string[] = [to];
  while (open.length > 0) {
    const at = open.pop()!;
    if (at === from || at === link) return true;
    if (seen.has(at)) continue;
    seen.add(at);
    const onLink = rowAt(plan, 'links', at);
    if (onLink) open.push(onLink.to);
    for (const link of rowsWith(plan, 'links', 'from', at)) if (types.has(link.type)) open.push(link.to);
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
  const source = rowAt(plan, 'nodes', from);
  const target = rowAt(plan, 'nodes', to);
  if (!source || (!target && !rowAt(plan, 'links', to))) return refusal('notFound');
  if (from === to) return refusal('itself', { title: source.title });
  const twin = rowsWith(plan, 'links', 'from', from).some(
    (link) => link.to === to && link.type === type && link.id !== ignoring,
  );
  if (twin) return refusal('alreadyLinked', { from: source.title, to: target?.title ?? '' });
  // Only what an arrow stands or falls with bears on it: an assumption (domain D3) or a risk.
  if (!target && type !== 'conditions' && type !== 'threatens') return refusal('notFound');
  if (target && type === 'contributes') {
    const misfit = contributionMisfit(source.kind, target.kind);
    if (misfit) return refusal(misfit, { from: source.kind, to: target.kind }, [from, target.id]);
  }
  if (wouldLoop(plan, from, to, type, ignoring)) {
    return refusal('loop', { from: source.title, to: target?.title ?? '' }, [from]);
  }
  return undefined;
}

/**
 * The rule on homes, asked by the drop target while dragging and by the commands: whether a node may hang there, or be
 * a root. A parent it leads to already, by its home or by a cross link, is always possible.
 */
export function canHang(plan: Plan, id: NodeId, under: NodeId | null): Refusal | undefined {
  const node = rowAt(plan, 'nodes', id);
  if (!node) return refusal('notFound');
  if (under === null) return undefined;
  const type = kindOf(node.kind).attachBy;
  const links = rowsWith(plan, 'links', 'from', id);
  if (links.some((link) => link.to === under && link.type === type)) return undefined;
  return canLink(plan, id, under, type, homeOf(plan, id)?.id);
}

/** Why a node of one kind can never contribute to one of another. */
export function contributionMisfit(from: Kind, to: Kind): 'backwards' | 'kindMismatch' | undefined {
  const [source, target] = [kindOf(from), kindOf(to)];
  if (source.rank !== undefined && target.rank !== undefined && source.rank > target.rank) return 'backwards';
  if (source.attachBy !== 'contributes') return 'kindMismatch';
  if (target.attachBy !== 'contributes' && from !== 'action') return 'kindMismatch';
  if ((from === 'problem') !== (to === 'problem') && from !== 'action') return 'kindMismatch';
  return undefined;
}

import type { LinkId, NodeId } from '../ids.ts';
import { rowsWith } from '../index-by.ts';
import { kindOf } from '../kinds/index.ts';
import { type Refusal, refusal } from '../refusal.ts';
import { canHang, contributionMisfit } from '../tree/links.ts';
import { areInOrder, orderKeys } from '../tree/order-keys.ts';
import { childrenOf, homeOf } from '../tree/tree.ts';
import { type CommandContext, freshId, type Place } from './command.ts';
import type { Draft } from './draft.ts';
import { removeRows } from './removal.ts';

/** Gives nodes, in order, their place among the siblings under a parent; their home links are set apart from it. */
export function placeInOrder(draft: Draft, ids: readonly NodeId[], { under, before, after }: Place): void {
  const placed = new Set(ids);
  const siblings = childrenOf(draft.base, under);
  const cut = cutAt(siblings, before, after);
  const others = (some: readonly NodeId[]) => some.filter((id) => !placed.has(id));
  arrange(draft, [...others(siblings.slice(0, cut)), ...ids, ...others(siblings.slice(cut))], placed);
}

/** Before which of the siblings the place is; one of the moved itself may name it. */
function cutAt(siblings: readonly NodeId[], before?: NodeId, after?: NodeId): number {
  if (before !== undefined && siblings.includes(before)) return siblings.indexOf(before);
  if (after !== undefined && siblings.includes(after)) return siblings.indexOf(after) + 1;
  return siblings.length;
}

/** Writes the order of siblings into their keys; only those `placed` get new ones, and nobody who stands right already. */
export function arrange(draft: Draft, siblings: readonly NodeId[], placed: ReadonlySet<NodeId>): void {
  const now = siblings.map((id) => draft.get('nodes', id)?.order ?? '');
  if (areInOrder(now)) return;
  const keys = orderKeys(siblings.map((id, at) => (placed.has(id) ? null : (now[at] ?? null))));
  for (const [at, id] of siblings.entries()) {
    const order = keys[at];
    if (order !== undefined && order !== now[at]) draft.patch('nodes', id, { order });
  }
}

/**
 * Hangs nodes below another, or makes them roots, with every rule asked. It is asked of the plan before any of them
 * moved: nodes bound for one place cannot close a ring that one of them alone would not.
 */
export function setHomes(
  draft: Draft,
  ids: readonly NodeId[],
  under: NodeId | null,
  context: CommandContext,
): Refusal | undefined {
  for (const id of ids) {
    const no = canHang(draft.base, id, under) ?? hang(draft, id, under, context);
    if (no) return no;
  }
  return undefined;
}

/**
 * Hangs a node below another where nothing can loop, because one of the two is new or because the node leads there
 * already: only the kinds must fit. The link it has is moved, so its weight and note stay; a cross link to the new
 * parent becomes the home.
 */
export function hang(
  draft: Draft,
  id: NodeId,
  under: NodeId | null,
  context: CommandContext,
): Refusal | undefined {
  const node = draft.get('nodes', id);
  const parent = under === null ? undefined : draft.get('nodes', under);
  if (!node || (under !== null && !parent)) return refusal('notFound');
  const home = homeOf(draft.base, id)?.id;
  if (!parent) {
    if (home) removeRows(draft, [{ table: 'links', id: home }]);
    return undefined;
  }
  if (home && draft.get('links', home)?.to === under) return undefined;
  const type = kindOf(node.kind).attachBy;
  const crossing = rowsWith(draft.base, 'links', 'from', id).find(
    (link) => link.to === under && link.type === type && link.id !== home,
  );
  if (crossing) {
    if (home) removeRows(draft, [{ table: 'links', id: home }]);
    draft.patch('links', crossing.id, { primary: true });
    return undefined;
  }
  const misfit = type === 'contributes' ? contributionMisfit(node.kind, parent.kind) : undefined;
  if (misfit) return refusal(misfit, { from: node.kind, to: parent.kind }, [id, parent.id]);
  if (home) draft.patch('links', home, { to: parent.id, type });
  else draft.put('links', { id: freshId<LinkId>(context), type, from: id, to: parent.id, primary: true });
  return undefined;
}

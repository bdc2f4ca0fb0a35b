import type { LinkId, NodeId } from '../ids.ts';
import { rowsWith } from '../index-by.ts';
import { kindOf } from '../kinds/index.ts';
import { type Refusal, refusal } from '../refusal.ts';
import { canLink } from '../tree/links.ts';
import { orderKeys } from '../tree/order-keys.ts';
import { childrenOf, tree } from '../tree/tree.ts';
import { type CommandContext, freshId, type Place } from './command.ts';
import type { Draft } from './draft.ts';

/** Gives nodes, in order, their place among the siblings under a parent; their home links are set apart from it. */
export function placeInOrder(draft: Draft, ids: readonly NodeId[], { under, before, after }: Place): void {
  const placed = new Set(ids);
  const siblings = childrenOf(draft.plan, under).filter((id) => !placed.has(id));
  const index = indexAt(siblings, before, after);
  const { keys, renumbered } = orderKeys(draft.plan, siblings, index, ids.length);
  for (const [id, order] of renumbered) draft.patch('nodes', id, { order });
  ids.forEach((id, at) => draft.patch('nodes', id, { order: keys[at]! }));
}

function indexAt(siblings: readonly NodeId[], before?: NodeId, after?: NodeId): number {
  if (before !== undefined && siblings.includes(before)) return siblings.indexOf(before);
  if (after !== undefined && siblings.includes(after)) return siblings.indexOf(after) + 1;
  return siblings.length;
}

/** Hangs a node below another, or makes it a root; the link it already has is moved, so its weight and note stay. */
export function setHome(
  draft: Draft,
  id: NodeId,
  under: NodeId | null,
  context: CommandContext,
): Refusal | undefined {
  const node = draft.get('nodes', id);
  if (!node) return refusal('notFound');
  const home: LinkId | undefined = tree(draft.plan).homeLinkOf.get(id);
  if (under === null) {
    if (home) draft.remove('links', home);
    return undefined;
  }
  if (home && draft.get('links', home)?.to === under) return undefined;
  const type = kindOf(node.kind).attachBy;
  const secondary = rowsWith(draft.plan, 'links', 'from', id).find(
    (link) => link.to === under && link.type === type && link.id !== home,
  );
  if (secondary) {
    if (home) draft.remove('links', home);
    draft.patch('links', secondary.id, { primary: true });
    return undefined;
  }
  const no = canLink(draft.plan, id, under, type, home);
  if (no) return no;
  if (home) draft.patch('links', home, { to: under, type });
  else draft.put('links', { id: freshId<LinkId>(context), type, from: id, to: under, primary: true });
  return undefined;
}

import type { NodeId } from '../domain/ids.ts';
import type { Node } from '../domain/kinds/index.ts';
import type { Plan } from '../domain/plan.ts';
import { branch } from '../domain/tree/walk.ts';
import { ownerOf } from '../domain/tree/owner.ts';
import { childrenOf, tree } from '../domain/tree/tree.ts';

/** Case, accents and the letter ё make no difference to somebody looking for something. */
const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ё', 'е');

const texts = new WeakMap<Node, string>();

function textOf(node: Node): string {
  const known = texts.get(node);
  if (known !== undefined) return known;
  const text = folded([node.title, node.code ?? '', ...(node.tags ?? []), node.description ?? ''].join('\n'));
  texts.set(node, text);
  return text;
}

/**
 * The nodes in which every word occurs, in title, code, tags, description or the owner's name, in reading order; also
 * those folded away. None for an empty text.
 */
export function found(plan: Plan, text: string): NodeId[] {
  const words = folded(text)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  const fits = (id: NodeId): boolean => {
    const node = plan.nodes[id];
    if (!node) return false;
    const own = textOf(node);
    if (words.every((word) => own.includes(word))) return true;
    const owner = ownerOf(plan, id);
    if (!owner) return false;
    const all = `${own}\n${folded(owner.name)}`;
    return words.every((word) => all.includes(word));
  };
  return readingOrder(plan).filter(fits);
}

/** All nodes as they are read: parents before children, siblings in order. */
export function readingOrder(plan: Plan): readonly NodeId[] {
  const known = orders.get(tree(plan));
  if (known) return known;
  const order = childrenOf(plan, null).flatMap((root) => branch(plan, root));
  orders.set(tree(plan), order);
  return order;
}

/** An edit that leaves the tree as it is leaves its reading order too. */
const orders = new WeakMap<object, readonly NodeId[]>();

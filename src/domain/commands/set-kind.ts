import type { NodeId } from '../ids.ts';
import { type GoalLevel, type Kind, kindOf, type Node } from '../kinds/index.ts';
import { rowsWith } from '../index-by.ts';
import { type Refusal, refusal } from '../refusal.ts';
import { fail, ok } from '../result.ts';
import { canLink } from '../tree/links.ts';
import { tree } from '../tree/tree.ts';
import type { Run } from './command.ts';
import type { Draft } from './draft.ts';

/** Another kind (and, for goals, level). Fields the new kind does not know are kept with the row. */
export interface SetKind {
  readonly type: 'setKind';
  readonly ids: readonly NodeId[];
  readonly kind: Kind;
  readonly level?: GoalLevel;
}

export const setKind: Run<SetKind> = (draft, { ids, kind, level }) => {
  const nodes = ids.flatMap((id) => draft.get('nodes', id) ?? []);
  if (nodes.length === 0) return fail(refusal('notFound'));
  for (const node of nodes) draft.put('nodes', recast(node, kind, level));
  for (const node of nodes) {
    const no = refit(draft, node.id);
    if (no) return fail(no);
  }
  return ok({ count: nodes.length, kind });
};

function recast(node: Node, kind: Kind, level: GoalLevel | undefined): Node {
  const { level: had, ...rest } = node as Node & { readonly level?: GoalLevel };
  const next = kind === 'goal' ? { ...rest, kind, level: level ?? had ?? 'operational' } : { ...rest, kind };
  return next as Node;
}

/** The home link takes the type of the new kind; every arrow at the node must still mean something. */
function refit(draft: Draft, id: NodeId): Refusal | undefined {
  const home = tree(draft.base).homeLinkOf.get(id);
  const type = kindOf(draft.get('nodes', id)!.kind).attachBy;
  if (home && draft.get('links', home)?.type !== type) draft.patch('links', home, { type });
  const arrows = [...rowsWith(draft.plan, 'links', 'from', id), ...rowsWith(draft.plan, 'links', 'to', id)];
  for (const link of arrows) {
    const no = canLink(draft.plan, link.from, link.to, link.type, link.id);
    if (no) return no;
  }
  return undefined;
}

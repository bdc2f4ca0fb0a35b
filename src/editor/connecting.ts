import type { NodeId } from '../domain/ids.ts';
import { kindOf } from '../domain/kinds/index.ts';
import type { Plan } from '../domain/plan.ts';
import { type Refusal, refusal } from '../domain/refusal.ts';
import { canLink } from '../domain/tree/links.ts';
import type { Editor } from './editor.ts';

/** Why there may be no further arrow from one node to another. */
export function mayConnect(plan: Plan, from: NodeId, to: NodeId): Refusal | undefined {
  const node = plan.nodes[from];
  return node ? canLink(plan, from, to, kindOf(node.kind).attachBy) : refusal('notFound');
}

/** How far several nodes may be connected to one: how many of them may, and why the first other one may not. */
export interface Connectable {
  readonly count: number;
  readonly refusal: Refusal | undefined;
}

export function connectable(plan: Plan, from: readonly NodeId[], to: NodeId): Connectable {
  const refusals = from.flatMap((id) => mayConnect(plan, id, to) ?? []);
  return { count: from.length - refusals.length, refusal: refusals[0] };
}

/** Draws an arrow from each of these that may have one, as one step of the history; how many were drawn. */
export function connect(editor: Editor, from: readonly NodeId[], to: NodeId): number {
  const group = editor.newId();
  const drawn = from.filter((id) => {
    const node = editor.plan.nodes[id];
    if (!node || mayConnect(editor.plan, id, to)) return false;
    const linkType = kindOf(node.kind).attachBy;
    return editor.dispatch({ type: 'addLink', linkType, from: id, to }, { group, quiet: true }).ok;
  });
  return drawn.length;
}

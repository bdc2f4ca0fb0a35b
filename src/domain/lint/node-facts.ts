import type { NodeId } from '../ids.ts';
import { rowsWith } from '../index-by.ts';
import type { Kind, Node } from '../kinds/index.ts';
import { type Plan, rowAt } from '../plan.ts';
import type { Indicator } from '../rows/indicator.ts';
import type { Link } from '../rows/link.ts';
import type { Role } from '../rows/role.ts';
import type { Value } from '../rows/value.ts';
import { accountableRoles } from '../tree/owner.ts';
import { parentOf } from '../tree/tree.ts';

/** A contribution seen from one of its ends. */
export interface Arrow {
  readonly link: Link;
  /** At the other end. */
  readonly node: Node;
}

/** A node and what lies around it, each part looked up when it is first asked for. */
export class NodeFacts {
  readonly plan: Plan;
  readonly node: Node;
  readonly id: NodeId;
  #serves: readonly Arrow[] | undefined;
  #servedBy: readonly Arrow[] | undefined;
  #indicators: readonly Indicator[] | undefined;
  #owners: readonly Role[] | undefined;

  constructor(plan: Plan, node: Node) {
    this.plan = plan;
    this.node = node;
    this.id = node.id;
  }

  /** What it contributes to. */
  get serves(): readonly Arrow[] {
    return (this.#serves ??= this.#arrows(rowsWith(this.plan, 'links', 'from', this.id), 'to'));
  }
  /** What contributes to it. */
  get servedBy(): readonly Arrow[] {
    return (this.#servedBy ??= this.#arrows(rowsWith(this.plan, 'links', 'to', this.id), 'from'));
  }
  get indicators(): readonly Indicator[] {
    return (this.#indicators ??= rowsWith(this.plan, 'indicators', 'nodeId', this.id));
  }
  /** Its accountable roles; there should be one (domain I4). */
  get owners(): readonly Role[] {
    return (this.#owners ??= accountableRoles(this.plan, this.id));
  }
  /** Where it hangs in the tree. */
  get parent(): Node | undefined {
    const id = parentOf(this.plan, this.id);
    return id === null ? undefined : this.plan.nodes[id];
  }
  servesKind(...kinds: readonly Kind[]): boolean {
    return this.serves.some(({ node }) => kinds.includes(node.kind));
  }
  servedByKind(...kinds: readonly Kind[]): boolean {
    return this.servedBy.some(({ node }) => kinds.includes(node.kind));
  }

  #arrows(links: readonly Link[], end: 'from' | 'to'): Arrow[] {
    return links.flatMap((link) => {
      const node = link.type === 'contributes' ? rowAt(this.plan, 'nodes', link[end]) : undefined;
      return node ? { link, node } : [];
    });
  }
}

/** What is given up needs no mending (domain E, node end events). */
export const isOver = (node: Node): boolean =>
  'state' in node && (node.state === 'cancelled' || node.state === 'obsolete');

/** What is recorded of an indicator, rejected values aside. */
export const valuesOf = (plan: Plan, indicator: Indicator, kind: Value['kind']): readonly Value[] =>
  rowsWith(plan, 'values', 'indicatorId', indicator.id).filter(
    (value) => value.kind === kind && value.status !== 'rejected',
  );

/** Whether a value says anything, in numbers or in words. */
export const saysSomething = ({ amount, text, numerator }: Value): boolean =>
  amount !== undefined || numerator !== undefined || (text ?? '') !== '';

/** A key result: a goal below another goal, measured by exactly one indicator (domain D2). */
export const isKeyResult = (at: NodeFacts): boolean =>
  at.node.kind === 'goal' && at.servesKind('goal') && at.indicators.length === 1;

import type { NodeId } from '../domain/ids.ts';
import type { Plan } from '../domain/plan.ts';
import { rootsIn } from '../domain/problems/problem-trees.ts';
import { childrenOf, parentOf } from '../domain/tree/tree.ts';
import { branch } from '../domain/tree/walk.ts';
import type { Presenting, Session } from './session.ts';

/** What is presented at a step: a branch by its top, or the whole. */
export type Shown = NodeId | null;

/** Which way one goes on: in the order of the steps, or into a branch and out of it. */
export type Way = 'next' | 'previous' | 'first' | 'last' | 'in' | 'out';

type Looking = Pick<Session, 'focus'>;

interface Walk {
  /** The whole, then every branch in reading order; a root is a branch even where nothing hangs below it. */
  readonly steps: readonly Shown[];
  /** Of all nodes, in reading order. */
  readonly placeOf: ReadonlyMap<NodeId, number>;
}

let last: { readonly plan: Plan; readonly focus: NodeId | null; readonly walk: Walk } | null = null;

/** Made anew from every plan, so that what is changed between two steps is walked as it is by then. */
function walkOf(plan: Plan, { focus }: Looking): Walk {
  if (last?.plan === plan && last.focus === focus) return last.walk;
  const tops = new Set(focus === null ? rootsIn(plan, childrenOf(plan, null), 'goals') : [focus]);
  const order = [...tops].flatMap((top) => branch(plan, top));
  const steps = [null, ...order.filter((id) => tops.has(id) || childrenOf(plan, id).length > 0)];
  const walk = { steps, placeOf: new Map(order.map((id, at) => [id, at])) };
  last = { plan, focus, walk };
  return walk;
}

export const stepsOf = (plan: Plan, looking: Looking): readonly Shown[] => walkOf(plan, looking).steps;

/** What is shown now: where the node went to has gone since, the nearest that is left above it. */
export function shownNow(plan: Plan, { focus }: Looking, { path }: Pick<Presenting, 'path'>): Shown {
  const { placeOf } = walkOf(plan, { focus });
  return path.find((id) => placeOf.has(id)) ?? null;
}

/** The number of the step, from 0, that shows this node: its own, or that of the branch it is part of. */
export function stepAt(plan: Plan, looking: Looking, shown: Shown): number {
  const { steps } = walkOf(plan, looking);
  for (let at = shown; at !== null; at = parentOf(plan, at)) {
    const index = steps.indexOf(at);
    if (index >= 0) return index;
  }
  return 0;
}

/** Where a way leads from here; to the same place where it leads no further. */
export function ledTo(plan: Plan, looking: Looking, shown: Shown, way: Way): Shown {
  const { steps } = walkOf(plan, looking);
  switch (way) {
    case 'first':
      return null;
    case 'last':
      return steps.at(-1) ?? null;
    case 'in':
      return (shown === null ? steps[1] : childrenOf(plan, shown)[0]) ?? shown;
    case 'out':
      return shown === null || steps[1] === shown || looking.focus === shown ? null : parentOf(plan, shown);
    default:
      return steps.includes(shown)
        ? (steps[steps.indexOf(shown) + (way === 'next' ? 1 : -1)] ?? shown)
        : besideLeaf(plan, looking, shown, way);
  }
}

/** Somebody who has gone into details goes on through them: to the leaf beside, and from the last on to the next step. */
function besideLeaf(plan: Plan, looking: Looking, leaf: Shown, way: 'next' | 'previous'): Shown {
  if (leaf === null) return null;
  const parent = parentOf(plan, leaf);
  const siblings = childrenOf(plan, parent);
  const beside = siblings[siblings.indexOf(leaf) + (way === 'next' ? 1 : -1)];
  if (beside !== undefined) return beside;
  return way === 'previous' ? parent : stepAfter(plan, looking, leaf);
}

function stepAfter(plan: Plan, looking: Looking, leaf: NodeId): Shown {
  const { steps, placeOf } = walkOf(plan, looking);
  const place = placeOf.get(leaf) ?? 0;
  return steps.find((id) => id !== null && (placeOf.get(id) ?? 0) > place) ?? leaf;
}

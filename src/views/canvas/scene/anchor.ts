import type { NodeId } from '../../../domain/ids.ts';
import type { Plan } from '../../../domain/plan.ts';
import { parentOf } from '../../../domain/tree/tree.ts';
import type { Session } from '../../../editor/session.ts';
import type { Point } from '../geometry/rect.ts';
import { boxNearest } from './find-boxes.ts';
import { isShown, type Scene, shownSlot } from './scene.ts';

/** A plan as a person saw it, or sees it now. */
export interface Sight {
  readonly plan: Plan;
  readonly session: Pick<Session, 'selection'>;
  readonly scene: Scene;
}

/**
 * The slot of the card that stays where it is on the screen while everything is laid out anew: the one acted on, or
 * what it was hung on, or else what is nearest to the middle of the screen. -1 if nothing is left of what was seen.
 */
export function anchor(before: Sight, after: Sight, middle: Point): number {
  const seen = [after.session.selection.at(-1), before.session.selection.at(-1)];
  for (const id of seen) {
    const slot = id === undefined ? -1 : steadyAt(id, before, after);
    if (slot >= 0) return slot;
  }
  return boxNearest(before.scene, middle, (slot) => isShown(after.scene, slot));
}

/** The node itself, if it stood still, or the nearest of its ancestors that did. */
function steadyAt(id: NodeId, before: Sight, after: Sight): number {
  const climbed = new Set<NodeId>();
  for (let at: NodeId | null = id; at !== null && !climbed.has(at); at = parentOf(after.plan, at)) {
    climbed.add(at);
    const slot = shownSlot(after.scene, at);
    if (slot >= 0 && isShown(before.scene, slot) && !hasMoved(at, before.plan, after.plan)) return slot;
  }
  return -1;
}

const hasMoved = (id: NodeId, before: Plan, after: Plan): boolean =>
  parentOf(before, id) !== parentOf(after, id) ||
  before.nodes[id]?.order !== after.nodes[id]?.order ||
  before.nodes[id]?.kind !== after.nodes[id]?.kind ||
  perspectiveIn(before, id) !== perspectiveIn(after, id);

const perspectiveIn = ({ nodes }: Plan, id: NodeId): string | undefined => {
  const node = nodes[id];
  return node && 'perspective' in node ? node.perspective : undefined;
};

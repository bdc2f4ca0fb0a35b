import type { Direction } from '../../../editor/viewport.ts';
import { bottomOf, centreOf, type Rect, rightOf } from '../geometry/rect.ts';
import { isNet } from '../layout/layout.ts';
import { isShown, rectOf, type Scene } from './scene.ts';

const OUTWARD = { leftRight: 'right', topDown: 'down' } as const;
const INWARD = { leftRight: 'left', topDown: 'up' } as const;

/**
 * Where an arrow key leads from a card: to the parent against the direction of growth, to the nearest child along it,
 * and across it to the next card of the same level, or else to the nearest one that way. On rings and in lanes, where
 * children may be anywhere, to the nearest card. -1 where there is nothing.
 */
export function neighbour(scene: Scene, slot: number, direction: Direction): number {
  if (!isShown(scene, slot)) return -1;
  const { forest, shape } = scene;
  if (shape === 'indented') return inList(scene, slot, direction);
  if (isNet(shape)) return alongChain(scene, slot, direction);
  const from = rectOf(scene, slot);
  if (shape === 'radial' || scene.lanes.length > 0) return nearest(scene, forest.order, from, direction);
  if (direction === INWARD[shape]) return forest.parentOf[slot] ?? -1;
  if (direction === OUTWARD[shape]) {
    const children = forest.childrenOf[slot] ?? [];
    const child = nearest(scene, children, from, direction);
    // A hand may have put all of them elsewhere.
    return child >= 0 || scene.hand.slots.size === 0 ? child : (children[0] ?? -1);
  }
  const depth = forest.depthOf[slot];
  const level = forest.order.filter((other) => other !== slot && forest.depthOf[other] === depth);
  const beside = nearest(scene, level, from, direction);
  return beside >= 0 ? beside : nearest(scene, forest.order, from, direction);
}

/** Along the arrows to what leads here or follows, or else to the nearest card; across them within the layer. */
function alongChain(scene: Scene, slot: number, direction: Direction): number {
  const from = rectOf(scene, slot);
  const { order } = scene.forest;
  const isVertical = direction === 'up' || direction === 'down';
  if (scene.shape === 'chain' && isVertical) {
    const column = order.filter((other) => scene.places.xs[other] === from.x);
    return nearest(scene, column, from, direction);
  }
  if (scene.shape === 'map' && !isVertical) {
    const layer = order.filter((other) => scene.places.ys[other] === from.y);
    return nearest(scene, layer, from, direction);
  }
  const linked = scene
    .crossLinks()
    .flatMap((line) => (line.from === slot ? line.to : line.to === slot ? line.from : []));
  const along = nearest(scene, linked, from, direction);
  return along >= 0 ? along : nearest(scene, order, from, direction);
}

/** As in any list that is a tree: line by line, in to the first child, out to the parent. */
function inList({ forest }: Scene, slot: number, direction: Direction): number {
  const at = forest.order.indexOf(slot);
  switch (direction) {
    case 'left':
      return forest.parentOf[slot] ?? -1;
    case 'right':
      return forest.childrenOf[slot]?.[0] ?? -1;
    case 'up':
      return forest.order[at - 1] ?? -1;
    case 'down':
      return forest.order[at + 1] ?? -1;
  }
}

/** The nearest of some boxes that lie beyond an edge of this one; what is off to the side counts as farther away. */
function nearest(scene: Scene, slots: Iterable<number>, from: Rect, direction: Direction): number {
  let [found, least] = [-1, Number.POSITIVE_INFINITY];
  for (const slot of slots) {
    const [ahead, aside] = distances(from, rectOf(scene, slot), direction);
    const cost = ahead + 2 * aside;
    if (ahead >= 0 && cost < least) [found, least] = [slot, cost];
  }
  return found;
}

/** How far a box lies ahead of the other one's edge (negative: not beyond it), and how far aside its middle is. */
function distances(from: Rect, to: Rect, direction: Direction): readonly [ahead: number, aside: number] {
  const [a, b] = [centreOf(from), centreOf(to)];
  const [dx, dy] = [Math.abs(a.x - b.x), Math.abs(a.y - b.y)];
  switch (direction) {
    case 'left':
      return [from.x - rightOf(to), dy];
    case 'right':
      return [to.x - rightOf(from), dy];
    case 'up':
      return [from.y - bottomOf(to), dx];
    case 'down':
      return [to.y - bottomOf(from), dx];
  }
}

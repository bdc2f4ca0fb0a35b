import type { NodeId } from '../ids.ts';
import { type Plan, rowsOf } from '../plan.ts';
import { FARTHEST, type Position } from '../rows/position.ts';

/** Where somebody draws: a view, and the arrangement of it that is in force if it has several. */
export type Drawing = Pick<Position, 'view' | 'layout'>;
export type HandPlaces = ReadonlyMap<NodeId, Position>;

export const isIn = (position: Position, { view, layout }: Drawing): boolean =>
  position.view === view && position.layout === layout;

const known = new WeakMap<Plan['positions'], Map<string, HandPlaces>>();

/**
 * The nodes that a hand has put somewhere in a drawing; the same object as long as no place changes. Of two rows for one
 * node (made in two tabs at once) the one with the lower id counts. Whether one is in force depends on the parent the
 * node has there, see `Position`.
 */
export function handPlaces(plan: Plan, drawing: Drawing): HandPlaces {
  const of = known.get(plan.positions) ?? new Map<string, HandPlaces>();
  known.set(plan.positions, of);
  const key = `${drawing.view} ${drawing.layout ?? ''}`;
  const found = of.get(key) ?? placesIn(plan, drawing);
  of.set(key, found);
  return found;
}

function placesIn(plan: Plan, drawing: Drawing): HandPlaces {
  const places = new Map<NodeId, Position>();
  for (const position of rowsOf(plan, 'positions')) {
    if (!isIn(position, drawing) || isLost(position)) continue;
    const other = places.get(position.nodeId);
    if (!other || position.id < other.id) places.set(position.nodeId, position);
  }
  return places;
}

const isLost = ({ x, y }: Position): boolean => Math.abs(x) > FARTHEST || Math.abs(y) > FARTHEST;

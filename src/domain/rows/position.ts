import { choice, id, number, required } from '../field.ts';
import type { NodeId, PositionId } from '../ids.ts';
import { defineTable, type RowOfTable } from './table.ts';

/** A place beyond this is no place anybody could find again, in pixels at zoom 1. */
export const FARTHEST = 1_000_000;

/**
 * Where a hand put a node in one view (and in one of its arrangements, where it has several); apart from the nodes, so
 * that a drag recomputes nothing. `x` and `y` are the upper left corner of its card in pixels at zoom 1, measured from
 * that of the card `under` which it hung then, so that it goes along wherever that one is pushed; without `under` from
 * where the arrangement begins. A place measured from a card that is no longer the parent is not in force.
 */
export const positionTable = defineTable({
  fields: {
    id: required(id<PositionId>()),
    view: required(choice('tree', 'chain', 'map', 'problems')),
    layout: choice('leftRight', 'topDown', 'radial'),
    nodeId: required(id<NodeId>()),
    under: id<NodeId>(),
    x: required(number()),
    y: required(number()),
  },
  references: {
    nodeId: { to: ['nodes'], onMissing: 'drop' },
    under: { to: ['nodes'], onMissing: 'drop' },
  },
});
export type Position = RowOfTable<typeof positionTable>;

import { choice, id, number, required } from '../field.ts';
import type { NodeId, PositionId } from '../ids.ts';
import { defineTable, type RowOfTable } from './table.ts';

/** Where a hand put a node in one view; apart from the nodes, so that a drag recomputes nothing. */
export const positionTable = defineTable({
  fields: {
    id: required(id<PositionId>()),
    view: required(choice('tree', 'chain', 'map', 'problems')),
    nodeId: required(id<NodeId>()),
    x: required(number()),
    y: required(number()),
  },
  references: { nodeId: { to: ['nodes'], onMissing: 'drop' } },
});
export type Position = RowOfTable<typeof positionTable>;

import * as z from 'zod/mini';
import { basisPoints, choice, hidden, id, required, scale } from '../field.ts';
import type { NodeId, PartyId, PeriodId, RoleId } from '../ids.ts';
import { defineTable, type RowOfTable } from './table.ts';

const agreement = z.looseObject({
  state: z.enum([
    'none',
    'proposedByManager',
    'proposedByOwner',
    'counter',
    'agreed',
    'disputed',
    'arbitrated',
  ]),
  variant: z.optional(z.enum(['V1', 'V2'])),
  byId: z.optional(z.string()),
  at: z.optional(z.string()),
  text: z.optional(z.string()),
});

/** What a party is to a node, to a period, or (with neither) to the whole plan. The owner is the accountable one. */
export const roleTable = defineTable({
  fields: {
    id: required(id<RoleId>()),
    role: required(
      choice(
        'accountable',
        'executor',
        'curator',
        'customer',
        'arbiter',
        'factEntry',
        'collector',
        'stakeholder',
        'partner',
        'approver',
      ),
    ),
    partyId: required(id<PartyId>()),
    nodeId: id<NodeId>(),
    periodId: id<PeriodId>(),
    shareBp: basisPoints(0, 10_000),
    interest: scale(1, 5),
    influence: scale(1, 5),
    agreement: hidden(agreement),
  },
  references: {
    partyId: { to: ['parties'], onMissing: 'drop' },
    nodeId: { to: ['nodes'], onMissing: 'drop' },
    periodId: { to: ['periods'], onMissing: 'drop' },
  },
});
export type Role = RowOfTable<typeof roleTable>;

import * as z from 'zod/mini';
import { basisPoints, choice, hidden, id, required, scale } from '../field.ts';
import type { NodeId, PartyId, PeriodId, RoleId } from '../ids.ts';
import { lazily } from '../lazily.ts';
import { defineTable, type RowOfTable } from './table.ts';

/** The states of an agreement on a goal (domain E, region Agreement); `none` is where it begins. */
const AGREEMENT_STATES = [
  'none',
  'proposedByManager',
  'proposedByOwner',
  'counter',
  'drafting',
  'reconciling',
  'agreed',
  'disputed',
  'arbitration',
  'arbitrated',
] as const;

const said = lazily(() =>
  z.looseObject({
    text: z.optional(z.string()),
    byId: z.optional(z.string()),
    at: z.optional(z.string()),
  }),
);
const target = lazily(() =>
  z.looseObject({
    indicatorId: z.string(),
    amount: z.optional(z.number()),
    text: z.optional(z.string()),
  }),
);
const agreement = lazily(() =>
  z.looseObject({
    state: z.enum(AGREEMENT_STATES),
    variant: z.optional(z.enum(['V1', 'V2'])),
    byId: z.optional(z.string()),
    at: z.optional(z.string()),
    text: z.optional(z.string()),
    /** Decided by the manager in a dispute, not accepted. */
    imposed: z.optional(z.boolean()),
    /** V2: what both have drafted, each without seeing the other's. */
    drafts: z.optional(z.looseObject({ manager: z.optional(said()), owner: z.optional(said()) })),
    /** Every step so far: what was done, as whom, by whom, when and in which words. */
    steps: z.optional(
      z.readonly(
        z
          .array(z.looseObject({ ...said().shape, event: z.string(), as: z.string() }))
          .check(z.maxLength(1_000)),
      ),
    ),
    /** What was agreed on; where the plan says something else by now, it is to be agreed again. */
    terms: z.optional(
      z.looseObject({
        periodId: z.optional(z.string()),
        weightBp: z.optional(z.number()),
        targets: z.readonly(z.array(target()).check(z.maxLength(1_000))),
      }),
    ),
  }),
);
export type Agreement = z.infer<ReturnType<typeof agreement>>;

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

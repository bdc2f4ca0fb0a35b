import * as z from 'zod/mini';
import { choice, hidden, id, instant, note, required } from '../field.ts';
import type { EntryId, NodeId, PartyId, PeriodId } from '../ids.ts';
import { defineTable, type RowOfTable } from './table.ts';

/** How sure people are that a goal will be reached, from what calls for least to what calls for most. */
export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** Entries that tell what somebody earns: they stay out of files with the fields that do. */
export const PAY_ENTRIES: ReadonlySet<string> = new Set(['bonus']);

/** Entries whose data are copies of rows. */
export const HOLDS_ROWS: ReadonlySet<string> = new Set(['snapshot', 'change']);

/** What people said and decided: added, never changed. `data` holds what the type of entry needs besides its text. */
export const entryTable = defineTable({
  fields: {
    id: required(id<EntryId>()),
    type: required(
      choice(
        'comment',
        'dialogue',
        'feedback',
        'decision',
        'change',
        'rating',
        'evidence',
        'transition',
        'snapshot',
        'diagnosis',
        'bonus',
        'reviewInterview',
        'rating360',
        'checkIn',
      ),
    ),
    at: required(instant()),
    byId: id<PartyId>(),
    nodeId: id<NodeId>(),
    periodId: id<PeriodId>(),
    partyId: id<PartyId>(),
    text: note(),
    /** Of a check-in: how sure people are that the goal will be reached. */
    confidence: choice(...CONFIDENCES),
    data: hidden(() => z.record(z.string(), z.unknown())),
  },
  references: {
    byId: { to: ['parties'], onMissing: 'clear' },
    nodeId: { to: ['nodes'], onMissing: 'clear' },
    periodId: { to: ['periods'], onMissing: 'clear' },
    partyId: { to: ['parties'], onMissing: 'clear' },
  },
});
export type Entry = RowOfTable<typeof entryTable>;

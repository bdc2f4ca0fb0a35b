import * as z from 'zod/mini';
import { choice, hidden, id, instant, note, required } from '../field.ts';
import type { EntryId, NodeId, PartyId, PeriodId } from '../ids.ts';
import { defineTable, type RowOfTable } from './table.ts';

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
      ),
    ),
    at: required(instant()),
    byId: id<PartyId>(),
    nodeId: id<NodeId>(),
    periodId: id<PeriodId>(),
    partyId: id<PartyId>(),
    text: note(),
    data: hidden(z.record(z.string(), z.unknown())),
  },
  references: {
    byId: { to: ['parties'], onMissing: 'clear' },
    nodeId: { to: ['nodes'], onMissing: 'clear' },
    periodId: { to: ['periods'], onMissing: 'clear' },
    partyId: { to: ['parties'], onMissing: 'clear' },
  },
});
export type Entry = RowOfTable<typeof entryTable>;

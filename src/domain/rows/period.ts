import { choice, day, id, line, required } from '../field.ts';
import type { EntryId, PeriodId } from '../ids.ts';
import { defineTable, type RowOfTable } from './table.ts';

/** The phases of domain A2 and E in their order, and the end. */
export const PHASES = ['plan', 'organize', 'monitor', 'evaluate', 'review', 'closed'] as const;
export type Phase = (typeof PHASES)[number];

/** A period of management; its phase moves by the statechart of domain E, the log of moves are entries. */
export const periodTable = defineTable({
  fields: {
    id: required(id<PeriodId>()),
    title: required(line()),
    type: required(choice('year', 'half', 'quarter', 'month', 'custom')),
    start: required(day()),
    end: required(day()),
    parentId: id<PeriodId>(),
    phase: choice(...PHASES),
    agreeBy: day(),
    factsBy: day(),
    baselineEntryId: id<EntryId>(),
    closingEntryId: id<EntryId>(),
  },
  references: {
    parentId: { to: ['periods'], onMissing: 'clear' },
    baselineEntryId: { to: ['entries'], onMissing: 'clear' },
    closingEntryId: { to: ['entries'], onMissing: 'clear' },
  },
});
export type Period = RowOfTable<typeof periodTable>;

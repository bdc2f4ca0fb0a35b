import { PHASES, type Phase } from '../cycle/phases.ts';
import { cycleTemplate } from '../cycle/template.ts';
import { choice, day, hidden, id, line, required } from '../field.ts';
import type { EntryId, PeriodId } from '../ids.ts';
import { defineTable, type RowOfTable } from './table.ts';

export { PHASES, type Phase };

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
    /** The state within the phase, where its cycle has several for it and it is not the first of them. */
    step: hidden(line().schema),
    /** The cycle it runs, as it was when the period began: a later version of the template does not change its rules. */
    cycle: hidden(cycleTemplate),
    /** The period it goes on from. */
    followsId: hidden(id<PeriodId>().schema),
    agreeBy: day(),
    factsBy: day(),
    baselineEntryId: id<EntryId>(),
    closingEntryId: id<EntryId>(),
  },
  references: {
    parentId: { to: ['periods'], onMissing: 'clear' },
    followsId: { to: ['periods'], onMissing: 'clear' },
    baselineEntryId: { to: ['entries'], onMissing: 'clear' },
    closingEntryId: { to: ['entries'], onMissing: 'clear' },
  },
});
export type Period = RowOfTable<typeof periodTable>;

import * as z from 'zod/mini';
import { choice, day, hidden, id, instant, note, number, required, tags } from '../field.ts';
import type { IndicatorId, PartyId, PeriodId, ValueId } from '../ids.ts';
import { defineTable, type RowOfTable } from './table.ts';

/** One number or statement about an indicator. Facts are added, never overwritten: the last confirmed one counts. */
export const valueTable = defineTable({
  fields: {
    id: required(id<ValueId>()),
    indicatorId: required(id<IndicatorId>()),
    periodId: id<PeriodId>(),
    kind: required(choice('baseline', 'target', 'milestone', 'actual', 'forecast', 'estimate')),
    amount: number(),
    text: note(),
    numerator: number(),
    denominator: number(),
    weightBp: hidden(() => z.number().check(z.int(), z.minimum(0), z.maximum(10_000))),
    date: day(),
    dimensions: hidden(() => z.record(z.string(), z.string())),
    evidence: tags(),
    status: choice('entered', 'confirmed', 'rejected'),
    note: note(),
    byId: id<PartyId>(),
    at: required(instant()),
  },
  references: {
    indicatorId: { to: ['indicators'], onMissing: 'drop' },
    periodId: { to: ['periods'], onMissing: 'clear' },
    byId: { to: ['parties'], onMissing: 'clear' },
  },
});
export type Value = RowOfTable<typeof valueTable>;

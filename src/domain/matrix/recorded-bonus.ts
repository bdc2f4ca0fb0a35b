import * as z from 'zod/mini';
import type { PartyId, PeriodId } from '../ids.ts';
import { rowsWith } from '../index-by.ts';
import { lazily } from '../lazily.ts';
import type { Plan } from '../plan.ts';

const monthly = lazily(() =>
  z.looseObject({
    kind: z.literal('monthly'),
    baseMinor: z.number().check(z.int()),
    bonusMinor: z.number().check(z.int()),
  }),
);

export interface RecordedBonus {
  readonly at: string;
  readonly baseMinor: number;
  readonly bonusMinor: number;
}

/** The bonus last put on record for a person and a period. */
export function recordedBonus(plan: Plan, partyId: PartyId, periodId: PeriodId): RecordedBonus | null {
  const found = rowsWith(plan, 'entries', 'partyId', partyId).flatMap((entry): RecordedBonus[] => {
    const read = monthly().safeParse(entry.data);
    if (entry.type !== 'bonus' || entry.periodId !== periodId || !read.success) return [];
    return [{ at: entry.at, baseMinor: read.data.baseMinor, bonusMinor: read.data.bonusMinor }];
  });
  return found.toSorted((a, b) => (a.at < b.at ? -1 : 1)).at(-1) ?? null;
}

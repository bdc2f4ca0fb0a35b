import * as z from 'zod/mini';
import type { EntryId, PartyId } from '../ids.ts';
import { rowsWith } from '../index-by.ts';
import { lazily } from '../lazily.ts';
import type { Plan } from '../plan.ts';

/** What does not fit is as if it were not there: an entry may come from anywhere. */
const orElse = z.catch;

const moveData = lazily(() =>
  z.object({
    event: z.string(),
    from: z.string(),
    to: z.string(),
    direction: orElse(z.optional(z.string()), undefined),
    overridden: orElse(z.array(z.string()), []),
    reasonCode: orElse(z.optional(z.string()), undefined),
    approverId: orElse(z.optional(z.string()), undefined),
    templateId: orElse(z.optional(z.string()), undefined),
    templateVersion: orElse(z.optional(z.number()), undefined),
  }),
);

/** One move of a period as its log tells it. */
export interface LoggedMove extends z.infer<ReturnType<typeof moveData>> {
  readonly id: EntryId;
  readonly at: string;
  readonly byId?: PartyId | undefined;
  readonly text?: string | undefined;
}

/** All moves of a period, oldest first; what does not read as one is passed over. */
export function moveLog(plan: Plan, periodId: string): readonly LoggedMove[] {
  return rowsWith(plan, 'entries', 'periodId', periodId)
    .flatMap(({ id, type, at, byId, text, data }) => {
      const read = type === 'transition' ? moveData().safeParse(data) : undefined;
      return read?.success ? [{ ...read.data, id, at, byId, text }] : [];
    })
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/**
 * The moves that lead to where one stands, without the rounds that were taken back: whoever goes back to a state has
 * left what came after it.
 */
export function pathOf(moves: readonly LoggedMove[]): readonly LoggedMove[] {
  const path: LoggedMove[] = [];
  for (const move of moves) {
    // That one is of the next period.
    if (move.direction === 'next') continue;
    const before = path.findIndex(({ from }) => from === move.to);
    if (before >= 0) path.splice(before);
    else path.push(move);
  }
  return path;
}

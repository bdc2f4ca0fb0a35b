import type { EntryId, NodeId, PartyId, PeriodId } from '../ids.ts';
import { rowsWith } from '../index-by.ts';
import type { Plan } from '../plan.ts';
import type { Entry } from '../rows/entry.ts';

/** Whose judgement a rating is: the owner's own, the manager's, or what both (or an arbiter) settled on. */
export const RATED_AS = ['self', 'manager', 'agreed'] as const;
export type RatedAs = (typeof RATED_AS)[number];

/** Beyond any degree somebody could mean, in basis points. */
export const MOST_RATED_BP = 30_000;

/** How somebody judges a goal at the end of its period: an entry of the type `rating`. */
export interface Rating {
  readonly id: EntryId;
  readonly at: string;
  readonly byId: PartyId | undefined;
  readonly degreeBp: number;
  /** The cause of success or failure. */
  readonly text: string;
  /** Why it is not what the facts compute. */
  readonly differsBecause: string;
}

export type Ratings = { readonly [A in RatedAs]?: Rating };

/** The last word of each on a goal in a period. */
export function ratingsOf(plan: Plan, nodeId: NodeId, periodId: PeriodId): Ratings {
  const found: { [A in RatedAs]?: Rating } = {};
  for (const entry of rowsWith(plan, 'entries', 'nodeId', nodeId)) {
    const as = RATED_AS.find((each) => each === entry.data?.['as']);
    const rating = entry.type === 'rating' && entry.periodId === periodId ? readRating(entry) : null;
    if (!as || !rating) continue;
    const rival = found[as];
    if (!rival || isLater(rating, rival)) found[as] = rating;
  }
  return found;
}

/** An entry from a file may say anything. */
function readRating({ id, at, byId, text = '', data = {} }: Entry): Rating | null {
  const { degreeBp, differsBecause } = data;
  if (typeof degreeBp !== 'number' || !Number.isInteger(degreeBp)) return null;
  if (degreeBp < 0 || degreeBp > MOST_RATED_BP) return null;
  return {
    id,
    at,
    byId,
    degreeBp,
    text,
    differsBecause: typeof differsBecause === 'string' ? differsBecause : '',
  };
}

/** Of two entries of one moment the higher id, everywhere alike. */
export const isLater = (a: Pick<Rating, 'id' | 'at'>, b: Pick<Rating, 'id' | 'at'>): boolean =>
  a.at > b.at || (a.at === b.at && a.id > b.id);

import type { EntryId } from '../ids.ts';
import { rowsOf, type Plan } from '../plan.ts';
import type { Entry } from '../rows/entry.ts';

/** Why a result did not follow: the arrow does not hold, or what leads to it was not done as it was meant. */
export const VERDICTS = ['theory', 'implementation'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What a review decided about an arrow; the last word counts. */
export interface Judgement {
  readonly id: EntryId;
  readonly verdict: Verdict;
  readonly text: string;
}

const verdictOf = ({ data }: Entry): Verdict | undefined =>
  VERDICTS.find((verdict) => verdict === data?.['verdict']);

const later = (a: Entry, b: Entry): boolean => a.at > b.at || (a.at === b.at && a.id > b.id);

let last: { readonly entries: Plan['entries']; readonly is: ReadonlyMap<string, Judgement> } | null = null;

/** Judgements by the link they are about: entries of the type `diagnosis`, kept as what people have decided is kept. */
export function judgementsOf(plan: Plan): ReadonlyMap<string, Judgement> {
  if (last?.entries === plan.entries) return last.is;
  const latest = new Map<string, Entry>();
  for (const entry of rowsOf(plan, 'entries')) {
    const link = entry.data?.['linkId'];
    if (entry.type !== 'diagnosis' || typeof link !== 'string' || !verdictOf(entry)) continue;
    const rival = latest.get(link);
    if (!rival || later(entry, rival)) latest.set(link, entry);
  }
  const is = new Map<string, Judgement>();
  for (const [link, entry] of latest) {
    const verdict = verdictOf(entry);
    if (verdict) is.set(link, { id: entry.id, verdict, text: entry.text ?? '' });
  }
  last = { entries: plan.entries, is };
  return is;
}

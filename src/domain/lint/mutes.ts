import type { EntryId } from '../ids.ts';
import { type Plan, rowsOf } from '../plan.ts';

/**
 * Not to be told of something any more, and why: an entry of the type `decision`, so that it stays on record who
 * decided it. `what` is the id of a finding, or the code of a rule for all it finds.
 */
export interface Mute {
  readonly id: EntryId;
  readonly what: string;
  readonly reason: string;
  readonly at: string;
}

/** The key in an entry's `data`. */
export const MUTES = 'mutes';

let last: { readonly entries: Plan['entries']; readonly is: ReadonlyMap<string, Mute> } | null = null;

/** What is muted, by what it is; of two writers who muted the same the earlier one counts. */
export function mutesOf(plan: Plan): ReadonlyMap<string, Mute> {
  if (last?.entries === plan.entries) return last.is;
  const is = new Map<string, Mute>();
  for (const { id, type, at, text, data } of rowsOf(plan, 'entries')) {
    const what = data?.[MUTES];
    if (type !== 'decision' || typeof what !== 'string') continue;
    const rival = is.get(what);
    if (rival && (rival.at < at || (rival.at === at && rival.id < id))) continue;
    is.set(what, { id, what, reason: text ?? '', at });
  }
  last = { entries: plan.entries, is };
  return is;
}

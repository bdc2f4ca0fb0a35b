import type { NodeId } from '../ids.ts';
import { rowsWith } from '../index-by.ts';
import type { Plan } from '../plan.ts';
import type { Confidence, Entry } from '../rows/entry.ts';

/** The last check-in of a node that said how sure people are; entries of the same moment go by their ids. */
export function lastMark(plan: Plan, id: NodeId): Entry | undefined {
  let last: Entry | undefined;
  for (const entry of rowsWith(plan, 'entries', 'nodeId', id)) {
    if (entry.type === 'checkIn' && entry.confidence && (!last || isLater(entry, last))) last = entry;
  }
  return last;
}

const isLater = (a: Entry, b: Entry): boolean => a.at > b.at || (a.at === b.at && a.id > b.id);

/** How sure people were when they last said so; none where nobody has. */
export const confidenceOf = (plan: Plan, id: NodeId): Confidence | null =>
  lastMark(plan, id)?.confidence ?? null;

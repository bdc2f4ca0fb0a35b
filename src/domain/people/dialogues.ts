import type { EntryId, NodeId, PartyId } from '../ids.ts';
import { rowsWith } from '../index-by.ts';
import type { Plan } from '../plan.ts';
import type { Entry } from '../rows/entry.ts';

/** The four questions about a job (domain A5), and how its holder would measure success. */
export const JOB_QUESTIONS = ['goods', 'effect', 'interaction', 'procedures', 'measure'] as const;

/** The three kinds of what is expected (domain A5): what comes out, how one goes about it, how one behaves. */
export const EXPECTED = ['result', 'action', 'behaviour'] as const;
export type Expected = (typeof EXPECTED)[number];

/** What was said to or by somebody: a talk, or an interview at the end of a period. */
export interface Dialogue {
  readonly id: EntryId;
  readonly type: 'dialogue' | 'reviewInterview';
  readonly at: string;
  readonly byId: PartyId | undefined;
  readonly nodeId: NodeId | undefined;
  readonly text: string;
  readonly about: Expected | null;
  readonly answers: readonly Dialogue[];
}

/** What the person and others have said about the person's work, the latest first; answers below what they answer. */
export function dialoguesOf(plan: Plan, partyId: PartyId): readonly Dialogue[] {
  const entries = rowsWith(plan, 'entries', 'partyId', partyId)
    .filter(({ type, data }) => isTalk(type) && data?.['topic'] === undefined)
    .toSorted(byTime);
  const ids = new Set(entries.map(({ id }) => id));
  const answersTo = new Map<EntryId | null, Entry[]>();
  for (const entry of entries) {
    const to = entry.data?.['answerTo'];
    const key = typeof to === 'string' && ids.has(to as EntryId) && to !== entry.id ? (to as EntryId) : null;
    answersTo.set(key, [...(answersTo.get(key) ?? []), entry]);
  }
  const read = (entry: Entry, depth: number): Dialogue => ({
    id: entry.id,
    type: entry.type === 'reviewInterview' ? 'reviewInterview' : 'dialogue',
    at: entry.at,
    byId: entry.byId,
    nodeId: entry.nodeId,
    text: entry.text ?? '',
    about: EXPECTED.find((one) => one === entry.data?.['about']) ?? null,
    answers: depth > 20 ? [] : (answersTo.get(entry.id) ?? []).map((answer) => read(answer, depth + 1)),
  });
  return (answersTo.get(null) ?? []).toReversed().map((entry) => read(entry, 0));
}

const isTalk = (type: Entry['type']): boolean => type === 'dialogue' || type === 'reviewInterview';

/** Of two entries of one moment the higher id is the later, everywhere alike. */
const byTime = (a: Entry, b: Entry): number =>
  a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1;

/** The last answer to a question about the job, and the one to what is expected. */
export function lastAnswer(plan: Plan, partyId: PartyId, topic: string): Entry | undefined {
  return rowsWith(plan, 'entries', 'partyId', partyId)
    .filter(({ type, data }) => type === 'dialogue' && data?.['topic'] === topic)
    .toSorted(byTime)
    .at(-1);
}

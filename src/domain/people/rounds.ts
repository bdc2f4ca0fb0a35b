import * as z from 'zod/mini';
import type { EntryId, PartyId } from '../ids.ts';
import { rowsWith } from '../index-by.ts';
import type { Plan } from '../plan.ts';
import type { Entry } from '../rows/entry.ts';
import { type Answer, type Visible, visibleOf } from './visible-ratings.ts';

/** How somebody who rates stands to whoever is rated (domain A7). */
export const RELATIONS = ['self', 'manager', 'peer', 'report', 'customer'] as const;
export type Relation = (typeof RELATIONS)[number];

const relation = z.enum(RELATIONS);
const rater = z.object({ token: z.string(), relation, name: z.optional(z.string()) });
const question = z.object({
  id: z.string(),
  text: z.string(),
  required: z.optional(z.number()),
});
const score = z.number().check(z.int(), z.minimum(1), z.maximum(5));
const scores = z.record(z.string(), score);
const sums = z.object({
  count: z.number().check(z.int(), z.minimum(1)),
  of: z.record(z.string(), z.number()),
});

export type Rater = z.infer<typeof rater>;
export type Question = z.infer<typeof question>;

/** What entries of the type `rating360` hold; a file may say anything, and what does not fit is passed over. */
const roundData = z.object({
  of: z.literal('round'),
  raters: z.array(rater).check(z.maxLength(100)),
  questions: z.array(question).check(z.maxLength(200)),
});
const givenData = z.object({ of: z.literal('given'), roundId: z.string(), token: z.string() });
const answerData = z.object({ of: z.literal('answer'), roundId: z.string(), relation, scores });
const resultData = z.object({
  of: z.literal('result'),
  roundId: z.string(),
  openedOn: z.string(),
  questions: z.array(question).check(z.maxLength(200)),
  otherCount: z.number(),
  self: z.optional(sums),
  manager: z.optional(sums),
  others: z.optional(sums),
  groups: z.array(z.object({ relation, sums })),
});

/** A round of ratings that is under way. */
export interface Round {
  readonly id: EntryId;
  readonly partyId: PartyId;
  readonly at: string;
  readonly raters: readonly Rater[];
  readonly questions: readonly Question[];
  /** The tokens of those who have answered. */
  readonly given: ReadonlySet<string>;
  /** Averages, as far as they may be seen by now. */
  readonly visible: Visible;
}

/** A round that is over: averages alone are left of it. */
export interface ClosedRound {
  readonly id: EntryId;
  readonly roundId: string;
  readonly openedOn: string;
  readonly at: string;
  readonly questions: readonly Question[];
  readonly visible: Visible;
}

const entriesOf = (plan: Plan, partyId: PartyId): readonly Entry[] =>
  rowsWith(plan, 'entries', 'partyId', partyId).filter(({ type }) => type === 'rating360');

/** The round of somebody that is under way; of two that two writers have opened, the first. */
export function openRoundOf(plan: Plan, partyId: PartyId): Round | null {
  const rounds = entriesOf(plan, partyId)
    .toSorted((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1))
    .flatMap((entry) => readRound(plan, entry) ?? []);
  return rounds[0] ?? null;
}

/** A round by its id, while it is under way. */
export function roundAt(plan: Plan, id: string): Round | null {
  const entry = Object.hasOwn(plan.entries, id) ? plan.entries[id as EntryId] : undefined;
  return entry ? readRound(plan, entry) : null;
}

function readRound(plan: Plan, { id, partyId, at, data }: Entry): Round | null {
  const read = roundData.safeParse(data);
  if (!read.success || partyId === undefined) return null;
  const { raters, questions } = read.data;
  const given = new Set(
    entriesOf(plan, partyId).flatMap((entry) => {
      const mark = givenData.safeParse(entry.data);
      return mark.success && mark.data.roundId === id ? [mark.data.token] : [];
    }),
  );
  const answers = answersOf(plan, partyId, id).map(({ answer }) => answer);
  return { id, partyId, at, raters, questions, given, visible: visibleOf(answers) };
}

/** For the commands that add to a round and close it: nothing else is to look at single answers. */
export function answersOf(
  plan: Plan,
  partyId: PartyId,
  roundId: EntryId,
): readonly { readonly id: EntryId; readonly answer: Answer }[] {
  return entriesOf(plan, partyId).flatMap((entry) => {
    const read = answerData.safeParse(entry.data);
    return read.success && read.data.roundId === roundId
      ? [{ id: entry.id, answer: { relation: read.data.relation, scores: read.data.scores } }]
      : [];
  });
}

/** What is left over once a round is closed: its answers and who gave one. */
export const leftoversOf = (plan: Plan, partyId: PartyId, roundId: EntryId): readonly EntryId[] =>
  entriesOf(plan, partyId).flatMap(({ id, data }) => {
    const of = data?.['of'];
    return (of === 'answer' || of === 'given') && data?.['roundId'] === roundId ? [id] : [];
  });

/** The rounds of somebody that are over, the latest first. */
export function closedRoundsOf(plan: Plan, partyId: PartyId): readonly ClosedRound[] {
  return entriesOf(plan, partyId)
    .flatMap((entry): ClosedRound[] => {
      const read = resultData.safeParse(entry.data);
      if (!read.success) return [];
      const { roundId, openedOn, questions, otherCount, self, manager, others, groups } = read.data;
      const visible: Visible = {
        otherCount,
        self: self ?? null,
        manager: manager ?? null,
        others: others ?? null,
        groups,
      };
      return [{ id: entry.id, roundId, openedOn, at: entry.at, questions, visible }];
    })
    .toSorted((a, b) => (a.at === b.at ? (a.id < b.id ? 1 : -1) : a.at < b.at ? 1 : -1));
}

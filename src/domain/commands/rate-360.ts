import type { EntryId, PartyId } from '../ids.ts';
import { competenciesOf } from '../people/competencies.ts';
import { ratingMisfit } from '../people/rating-file.ts';
import {
  answersOf,
  leftoversOf,
  openRoundOf,
  type Question,
  type Rater,
  type Relation,
  RELATIONS,
  roundAt,
} from '../people/rounds.ts';
import { sumsOf, visibleOf } from '../people/visible-ratings.ts';
import { type Refusal, refusal } from '../refusal.ts';
import { fail, ok } from '../result.ts';
import { cleanTitle, MAX_TITLE } from '../text.ts';
import { type CommandContext, freshId, type Run } from './command.ts';
import type { Draft } from './draft.ts';
import { removeRows } from './removal.ts';

/** Somebody to be asked; without a name only the relation is told. */
export interface AskedRater {
  /** Of somebody who has been asked already. */
  readonly token?: string | undefined;
  readonly relation: Relation;
  readonly name?: string | undefined;
}

/** A round of ratings of somebody: the questions are the competencies as they are asked for now. */
export interface OpenRound {
  readonly type: 'openRound';
  readonly partyId: PartyId;
  readonly raters: readonly AskedRater[];
}

export const openRound: Run<OpenRound> = (draft, { partyId, raters }, context) => {
  if (!draft.get('parties', partyId)) return fail(refusal('notFound'));
  if (openRoundOf(draft.base, partyId)) return fail(refusal('nothingToDo'));
  const questions = competenciesOf(draft.base, partyId).map(
    ({ name, required }, at): Question => ({
      id: `q${at + 1}`,
      text: name,
      ...(required !== null && { required }),
    }),
  );
  if (questions.length === 0) return fail(refusal('badValue', { field: 'competencies' }));
  const asked = ratersFrom(raters, [], context);
  if ('code' in asked) return fail(asked);
  const data = { of: 'round', raters: asked.raters, questions };
  draft.put('entries', { id: freshId<EntryId>(context), type: 'rating360', at: context.now, partyId, data });
  return ok({ count: 1 });
};

/** Who is asked in a round that is under way; whoever has answered stays. */
export interface SetRaters {
  readonly type: 'setRaters';
  readonly roundId: EntryId;
  readonly raters: readonly AskedRater[];
}

export const setRaters: Run<SetRaters> = (draft, { roundId, raters }, context) => {
  const round = roundAt(draft.base, roundId);
  if (!round) return fail(refusal('notFound'));
  const asked = ratersFrom(raters, round.raters, context);
  if ('code' in asked) return fail(asked);
  const tokens = new Set(asked.raters.map(({ token }) => token));
  const stay = round.raters.filter(({ token }) => round.given.has(token) && !tokens.has(token));
  const data = { of: 'round', raters: [...stay, ...asked.raters], questions: [...round.questions] };
  draft.patch('entries', roundId, { data });
  return ok({ count: 1 });
};

const MOST_RATERS = 100;

/** With tokens nobody can guess; a relation once told is not another by the next word. */
function ratersFrom(
  raters: readonly AskedRater[],
  known: readonly Rater[],
  context: CommandContext,
): { readonly raters: readonly Rater[] } | Refusal {
  if (raters.length > MOST_RATERS || raters.some(({ relation }) => !RELATIONS.includes(relation)))
    return refusal('badValue', { field: 'raters' });
  if (raters.some(({ name = '' }) => cleanTitle(name).length > MAX_TITLE))
    return refusal('tooLong', { max: MAX_TITLE });
  return {
    raters: raters.map(({ token, relation, name = '' }) => {
      const clean = cleanTitle(name);
      const before = known.find((rater) => rater.token === token);
      return before ?? { token: context.newId(), relation, ...(clean !== '' && { name: clean }) };
    }),
  };
}

/**
 * One answer. Whose it is goes no further than the mark that this rater has answered: the answer itself holds the
 * relation alone, and both hold the day the round was opened, so that nothing tells which of them came together.
 */
export interface GiveRating {
  readonly type: 'giveRating';
  readonly roundId: EntryId;
  readonly token: string;
  readonly scores: Readonly<Record<string, number>>;
}

export const giveRating: Run<GiveRating> = (draft, { roundId, token, scores }, context) => {
  const round = roundAt(draft.base, roundId);
  const rater = round?.raters.find((one) => one.token === token);
  if (!round || !rater) return fail(refusal('notFound'));
  if (round.given.has(token)) return fail(refusal('nothingToDo'));
  const isScore = (score: number) => Number.isInteger(score) && score >= 1 && score <= 5;
  if (ratingMisfit(draft.base, { roundId, token, scores }) || !Object.values(scores).every(isScore))
    return fail(refusal('badValue', { field: 'scores' }));
  const { partyId, at } = round;
  const put = (data: Readonly<Record<string, unknown>>) =>
    draft.put('entries', { id: freshId<EntryId>(context), type: 'rating360', at, partyId, data });
  put({ of: 'given', roundId, token });
  put({ of: 'answer', roundId, relation: rater.relation, scores: { ...scores } });
  return ok({ count: 1 });
};

/** Ends a round: averages are kept as far as they may be seen; answers and names go. */
export interface CloseRound {
  readonly type: 'closeRound';
  readonly roundId: EntryId;
}

export const closeRound: Run<CloseRound> = (draft, { roundId }, context) => {
  const round = roundAt(draft.base, roundId);
  if (!round) return fail(refusal('notFound'));
  const { partyId, at, questions } = round;
  const answers = answersOf(draft.base, partyId, roundId).map(({ answer }) => answer);
  const { otherCount, others, groups } = visibleOf(answers);
  // The person's own word and the manager's are told as theirs, whoever else has answered.
  const self = sumsOf(answers.filter(({ relation }) => relation === 'self'));
  const manager = sumsOf(answers.filter(({ relation }) => relation === 'manager'));
  const data = {
    of: 'result',
    roundId,
    openedOn: at.slice(0, 10),
    questions: [...questions],
    otherCount,
    ...(self && { self }),
    ...(manager && { manager }),
    ...(others && { others }),
    groups: [...groups],
  };
  drop(draft, [roundId, ...leftoversOf(draft.base, partyId, roundId)]);
  // A round in which nobody has answered leaves nothing behind.
  if (answers.length === 0) return ok({ count: 1 });
  draft.put('entries', { id: freshId<EntryId>(context), type: 'rating360', at: context.now, partyId, data });
  return ok({ count: 1 });
};

const drop = (draft: Draft, ids: readonly EntryId[]): void =>
  removeRows(
    draft,
    ids.map((id) => ({ table: 'entries', id })),
  );

import * as z from 'zod/mini';
import { readJson } from '../file/json-text.ts';
import { type FileRefusal, fileRefusal } from '../file/refusal.ts';
import { unsafePart } from '../file/unsafe-part.ts';
import type { Plan } from '../plan.ts';
import { fail, ok, type Result } from '../result.ts';
import { cleanTitle, MAX_TITLE } from '../text.ts';
import { RELATIONS, type Round, roundAt } from './rounds.ts';

/** How a file of one rater names itself. */
const RATING_FORMAT = 'throughline-360';
const VERSION = 1;
/** Far beyond any such file. */
const MAX_CHARACTERS = 500_000;

const text = z.string().check(z.maxLength(MAX_TITLE));
const token = z.string().check(z.minLength(1), z.maxLength(100));
const shape = z.object({
  format: z.literal(RATING_FORMAT),
  version: z.literal(VERSION),
  roundId: token,
  token,
  relation: z.enum(RELATIONS),
  subject: text,
  questions: z.array(z.object({ id: token, text })).check(z.minLength(1), z.maxLength(200)),
  scores: z.optional(z.record(token, z.number().check(z.int(), z.minimum(1), z.maximum(5)))),
});

/** One rater's questions on their way out, and the answers on their way back. */
export type RatingFile = z.infer<typeof shape>;

/** The file for one rater of a round. */
export const ratingFileFor = (plan: Plan, round: Round, raterToken: string): RatingFile | null => {
  const rater = round.raters.find((one) => one.token === raterToken);
  if (!rater) return null;
  return {
    format: RATING_FORMAT,
    version: VERSION,
    roundId: round.id,
    token: rater.token,
    relation: rater.relation,
    subject: plan.parties[round.partyId]?.name ?? '',
    questions: round.questions.map(({ id, text: asked }) => ({ id, text: asked })),
  };
};

export const writeRatingFile = (file: RatingFile): string => `${JSON.stringify(file, null, 2)}\n`;

export const claimsRating = (content: string): boolean =>
  new RegExp(`"format"\\s*:\\s*"${RATING_FORMAT}"`).test(content.slice(0, 2_000));

/** Refused with the place of what is wrong: nothing of a rating is guessed. */
export function readRatingFile(content: string): Result<RatingFile, FileRefusal> {
  if (content.length > MAX_CHARACTERS) return fail(fileRefusal('wrongShape', { path: 'questions' }));
  const raw = readJson(content);
  if (!raw.ok) return raw;
  const value = raw.value as Readonly<Record<string, unknown>> | null;
  if (typeof value !== 'object' || value?.['format'] !== RATING_FORMAT) return fail(fileRefusal('notOurs'));
  const unsafe = unsafePart(value);
  if (unsafe) return fail(fileRefusal(unsafe.code, { path: unsafe.path, ...unsafe.params }));
  const { version } = value;
  if (typeof version === 'number' && Number.isInteger(version) && version > VERSION)
    return fail(fileRefusal('tooNew', { version, known: VERSION }));
  const read = shape.safeParse(value);
  if (!read.success) {
    const path = read.error.issues[0]?.path.map(String).join('.') ?? '';
    return fail(fileRefusal('wrongShape', { path: path === '' ? 'file' : path }));
  }
  const ids = new Set(read.data.questions.map(({ id }) => id));
  if (ids.size < read.data.questions.length) return fail(fileRefusal('wrongShape', { path: 'questions' }));
  const strange = Object.keys(read.data.scores ?? {}).find((id) => !ids.has(id));
  if (strange !== undefined) return fail(fileRefusal('wrongShape', { path: 'scores' }));
  return ok({
    ...read.data,
    subject: cleanTitle(read.data.subject),
    questions: read.data.questions.map(({ id, text: asked }) => ({ id, text: cleanTitle(asked) })),
  });
}

/** Whether every question has its answer. */
export const isComplete = ({ questions, scores = {} }: Pick<RatingFile, 'questions' | 'scores'>): boolean =>
  questions.every(({ id }) => Object.hasOwn(scores, id));

/** Why a plan cannot take an answer. */
export type RatingMisfit = 'noRound' | 'closed' | 'unknownRater' | 'given' | 'otherQuestions' | 'incomplete';

/** Asked before an answer is taken in, and by the gate when it is. */
export function ratingMisfit(
  plan: Plan,
  { roundId, token: of, scores = {} }: Pick<RatingFile, 'roundId' | 'token' | 'scores'>,
): RatingMisfit | null {
  const round = roundAt(plan, roundId);
  if (!round) return isClosed(plan, roundId) ? 'closed' : 'noRound';
  if (!round.raters.some((rater) => rater.token === of)) return 'unknownRater';
  if (round.given.has(of)) return 'given';
  const asked = new Set(round.questions.map(({ id }) => id));
  if (Object.keys(scores).some((id) => !asked.has(id))) return 'otherQuestions';
  return isComplete({ questions: [...round.questions], scores }) ? null : 'incomplete';
}

const isClosed = (plan: Plan, roundId: string): boolean =>
  Object.values(plan.entries).some(
    ({ type, data }) => type === 'rating360' && data?.['of'] === 'result' && data['roundId'] === roundId,
  );

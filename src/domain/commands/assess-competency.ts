import type { EntryId, PartyId } from '../ids.ts';
import { sameName } from '../people/competencies.ts';
import { refusal } from '../refusal.ts';
import { fail, ok } from '../result.ts';
import type { Competency } from '../rows/party.ts';
import { cleanTitle, MAX_TITLE } from '../text.ts';
import { freshId, type Run } from './command.ts';

/**
 * The level somebody has reached in a competency, or the one asked of this person alone; null takes it back. A level
 * reached is noted with its day, so that the next assessment can be told from this one (domain A10).
 */
export interface AssessCompetency {
  readonly type: 'assessCompetency';
  readonly partyId: PartyId;
  readonly competency: Pick<Competency, 'type' | 'name'>;
  readonly actual?: number | null;
  readonly required?: number | null;
}

export const assessCompetency: Run<AssessCompetency> = (draft, command, context) => {
  const { partyId, competency, actual, required } = command;
  const party = draft.get('parties', partyId);
  if (!party) return fail(refusal('notFound'));
  const name = cleanTitle(competency.name);
  if (name === '') return fail(refusal('badValue', { field: 'name' }));
  if (name.length > MAX_TITLE) return fail(refusal('tooLong', { max: MAX_TITLE }));
  if (![actual, required].every(isLevel)) return fail(refusal('badValue', { field: 'competencies' }));
  const known = party.competencies ?? [];
  const before = known.find((one) => sameName(one.name, name));
  const { actual: had, required: asked, ...rest } = before ?? { type: competency.type, name };
  const now = { actual: kept(actual, had), required: kept(required, asked) };
  const after: Competency = {
    ...rest,
    ...(now.actual !== undefined && { actual: now.actual }),
    ...(now.required !== undefined && { required: now.required }),
  };
  const isNothing = before !== undefined && now.actual === undefined && now.required === undefined;
  const list = isNothing
    ? known.filter((one) => one !== before)
    : before
      ? known.map((one) => (one === before ? after : one))
      : [...known, after];
  draft.patch('parties', partyId, { competencies: list.length > 0 ? list : undefined });
  if (typeof actual === 'number' && actual !== had) {
    const data = { competency: after.name, level: actual };
    draft.put('entries', { id: freshId<EntryId>(context), type: 'rating', at: context.now, partyId, data });
  }
  return ok({ count: 1 });
};

/** Nothing said keeps what there was; null takes it away. */
const kept = (said: number | null | undefined, had: number | undefined): number | undefined =>
  said === undefined ? had : (said ?? undefined);

const isLevel = (level: number | null | undefined): boolean =>
  level === undefined || level === null || (Number.isInteger(level) && level >= 1 && level <= 5);

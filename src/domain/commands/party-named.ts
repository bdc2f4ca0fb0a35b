import type { PartyId } from '../ids.ts';
import { rowsOf } from '../plan.ts';
import { type Refusal, refusal } from '../refusal.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Party } from '../rows/party.ts';
import { cleanTitle, MAX_TITLE } from '../text.ts';
import { type CommandContext, freshId } from './command.ts';
import type { Draft } from './draft.ts';

/** The party of that name, made as one of this kind if there is none. */
export function partyNamed(
  draft: Draft,
  name: string,
  kind: Party['kind'],
  context: CommandContext,
): Result<PartyId, Refusal> {
  const clean = cleanTitle(name);
  if (clean === '') return fail(refusal('badValue', { field: 'name' }));
  if (clean.length > MAX_TITLE) return fail(refusal('tooLong', { max: MAX_TITLE }));
  const known = rowsOf(draft.base, 'parties').find(
    (party) => party.name.toLowerCase() === clean.toLowerCase(),
  );
  if (known) return ok(known.id);
  const id = freshId<PartyId>(context);
  draft.put('parties', { id, kind, name: clean });
  return ok(id);
}

import { type CommandContext, freshId } from '../../commands/command.ts';
import type { Draft } from '../../commands/draft.ts';
import type { EntryId } from '../../ids.ts';
import type { Entry } from '../../rows/entry.ts';
import { cleanText, MAX_NOTE } from '../../text.ts';

/** An entry without what is filled in; a part that is undefined is left out. */
type Said = { readonly [K in Exclude<keyof Entry, 'id' | 'at'>]?: Entry[K] | undefined } & Pick<
  Entry,
  'type'
>;

/** Puts an entry on record and tells its id. */
export function putEntry(draft: Draft, said: Said, context: CommandContext): EntryId {
  const id = freshId<EntryId>(context);
  const row: Record<string, unknown> = { id, at: context.now };
  for (const [field, value] of Object.entries(said))
    if (value !== undefined && value !== '') row[field] = value;
  draft.put('entries', row as unknown as Entry);
  return id;
}

/** A reason as it is stored; empty where nothing was said. */
export const saidText = (text: string | undefined): string =>
  cleanText(text ?? '')
    .trim()
    .slice(0, MAX_NOTE);

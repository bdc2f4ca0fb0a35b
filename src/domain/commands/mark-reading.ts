import type { LinkId } from '../ids.ts';
import { refusal } from '../refusal.ts';
import { fail, ok } from '../result.ts';
import type { Reading } from '../rows/link.ts';
import type { Run } from './command.ts';

/** What people said of some arrows when they were read aloud; null takes the mark away. */
export interface MarkReading {
  readonly type: 'markReading';
  readonly ids: readonly LinkId[];
  readonly reading: Reading | null;
}

export const markReading: Run<MarkReading> = (draft, { ids, reading }) => {
  const links = [...new Set(ids)].flatMap((id) => draft.get('links', id) ?? []);
  if (links.length === 0) return fail(refusal('notFound'));
  for (const { id } of links) draft.patch('links', id, { reading: reading ?? undefined });
  return ok({ count: links.length });
};

import type { LinkId } from '../ids.ts';
import { refusal } from '../refusal.ts';
import { fail, ok } from '../result.ts';
import type { Run } from './command.ts';
import { removeRows, rowExists } from './removal.ts';

/** Arrows, with what bears on them; a node whose home goes with them becomes a root. */
export interface DeleteLinks {
  readonly type: 'deleteLinks';
  readonly ids: readonly LinkId[];
}

export const deleteLinks: Run<DeleteLinks> = (draft, { ids }) => {
  const existing = ids.filter((id) => rowExists(draft.base, 'links', id));
  if (existing.length === 0) return fail(refusal('nothingToDo'));
  removeRows(
    draft,
    existing.map((id) => ({ table: 'links', id })),
  );
  return ok({ count: existing.length });
};

import type { Plan } from '../plan.ts';
import { refusal } from '../refusal.ts';
import { fail, ok } from '../result.ts';
import type { AddedTable } from './add-row.ts';
import type { Run } from './command.ts';
import { removeRows as remove, rowExists } from './removal.ts';

/** Rows other than nodes and links: indicators, people, periods; what hangs on them goes too. */
export interface RemoveRows {
  readonly type: 'removeRows';
  readonly table: AddedTable | 'positions';
  readonly ids: readonly string[];
}

export const removeRows: Run<RemoveRows> = (draft, { table, ids }) => {
  const existing = ids.filter((id) => rowExists(draft.base satisfies Plan, table, id));
  if (existing.length === 0) return fail(refusal('nothingToDo'));
  remove(
    draft,
    existing.map((id) => ({ table, id })),
  );
  return ok({ count: existing.length });
};

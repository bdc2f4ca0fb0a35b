import { asChange, type Diff, rowsById, sameValue } from '../diff.ts';
import { withKnownPay } from '../pay.ts';
import type { Plan } from '../plan.ts';
import { TABLES } from '../plan.ts';
import { refusal } from '../refusal.ts';
import { fail, ok } from '../result.ts';
import type { Run } from './command.ts';
import { mend } from './repair-plan.ts';

/**
 * Another plan's rows into this one: new rows are added, rows of the same id take the other's state, nothing is
 * removed and this plan's settings stay, as does what is known here of pay where the other says nothing of it. What no longer fits together is mended (see `repairs`). Merging the same file
 * twice changes nothing the second time.
 */
export interface MergePlan {
  readonly type: 'mergePlan';
  readonly other: Plan;
}

/** What a merge would do, for the preview and the command alike. */
export function mergeChanges(plan: Plan, other: Plan): Diff {
  return TABLES.filter((table) => table !== 'settings').flatMap((table) => {
    const mine = rowsById(plan, table);
    return Object.values(rowsById(other, table)).flatMap((row) => {
      const before = mine[row.id];
      const after = before ? withKnownPay(table, before, row) : row;
      if (sameValue(before, after)) return [];
      return asChange({ table, id: row.id, ...(before && { before }), after });
    });
  });
}

export const mergePlan: Run<MergePlan> = (draft, { other }) => {
  const changes = mergeChanges(draft.base, other);
  if (changes.length === 0) return fail(refusal('nothingToDo'));
  for (const change of changes) if (change.after) draft.put(change.table, change.after);
  mend(draft);
  return ok({ count: changes.length });
};

import { refusal } from '../refusal.ts';
import { fail, ok } from '../result.ts';
import { repairs } from '../repair.ts';
import { applyDiff } from '../apply-diff.ts';
import type { Run } from './command.ts';

/** Resolves what no longer fits after two writers' changes met (see `repairs`). */
export interface RepairPlan {
  readonly type: 'repairPlan';
}

export const repairPlan: Run<RepairPlan> = (draft) => {
  const { changes } = repairs(draft.base);
  if (changes.length === 0) return fail(refusal('nothingToDo'));
  const plan = applyDiff(draft.base, changes);
  for (const { table, id } of changes) {
    const after = plan[table][id as never];
    if (after) draft.put(table, after);
    else draft.remove(table, id);
  }
  return ok({ count: changes.length });
};

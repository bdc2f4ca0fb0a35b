import { refusal } from '../refusal.ts';
import { repairs } from '../repair.ts';
import { fail, ok } from '../result.ts';
import type { Run } from './command.ts';
import type { Draft } from './draft.ts';

/** Resolves what no longer fits after two writers' changes met (see `repairs`). */
export interface RepairPlan {
  readonly type: 'repairPlan';
}

export const repairPlan: Run<RepairPlan> = (draft) => {
  const count = mend(draft);
  return count === 0 ? fail(refusal('nothingToDo')) : ok({ count });
};

/** Writes into a draft what repairs it; returns how many rows that takes. */
export function mend(draft: Draft): number {
  const { changes } = repairs(draft.plan);
  for (const { table, id, after } of changes) {
    if (after) draft.put(table, after);
    else draft.remove(table, id);
  }
  return changes.length;
}

import { asRowChange, type Diff } from './diff.ts';
import { rowsWith } from './index-by.ts';
import { type Plan, TABLES } from './plan.ts';
import { referencesOf } from './rows/index.ts';

/**
 * Whether a diff only took rows away and no row of the plan as it is now points at one of them: then there is nothing
 * to repair. Asked before `repairs`, which reads the whole plan: taking back a new goal among 10,000 must not.
 */
export const leavesNothingBehind = (plan: Plan, changes: Diff): boolean =>
  changes
    .map(asRowChange)
    .every(
      ({ table, id, after }) =>
        !after &&
        TABLES.every((other) =>
          Object.entries(referencesOf(other)).every(
            ([field, { to }]) =>
              !to.includes(table) || rowsWith(plan, other, field as never, id).length === 0,
          ),
        ),
    );

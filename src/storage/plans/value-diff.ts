import { asChange, type Change, type Diff, rowsById, sameValue } from '../../domain/diff.ts';
import { type Plan, TABLES } from '../../domain/plan.ts';

/** The rows in which two plans differ by value; `diff` compares by reference and is for plans of one history. */
export function valueDiff(before: Plan, after: Plan): Diff {
  const changes: Change[] = [];
  for (const table of TABLES) {
    const [old, now] = [rowsById(before, table), rowsById(after, table)];
    for (const id of new Set([...Object.keys(old), ...Object.keys(now)])) {
      const [had, has] = [old[id], now[id]];
      if (!sameValue(had, has))
        changes.push(asChange({ table, id, ...(had && { before: had }), ...(has && { after: has }) }));
    }
  }
  return changes;
}

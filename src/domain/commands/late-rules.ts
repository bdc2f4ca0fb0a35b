import { refusal } from '../refusal.ts';
import { fail } from '../result.ts';
import type { Run } from './command.ts';

/** The rules lent so far, by the type of their command. */
const lent = new Map<string, Run<never>>();

/**
 * The rule of a command that weighs too much for the first page: it is fetched together with the plan it is for, and
 * lent to the table before the plan opens (`late-commands.ts`).
 */
export const late =
  <C extends { readonly type: string }>(type: C['type']): Run<C> =>
  (draft, command, context) => {
    const run = lent.get(type) as Run<C> | undefined;
    return run ? run(draft, command, context) : fail(refusal('notReady'));
  };

export function lend(rules: Readonly<Record<string, Run<never>>>): void {
  for (const [type, run] of Object.entries(rules)) lent.set(type, run);
}

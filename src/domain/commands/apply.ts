import type { Diff } from '../diff.ts';
import type { Plan } from '../plan.ts';
import { type Refusal, refusal } from '../refusal.ts';
import { fail, ok, type Result } from '../result.ts';
import { lockedBy } from '../cycle/gate.ts';
import type { CommandContext, CommandRule, Outcome } from './command.ts';
import { Draft } from './draft.ts';
import { type Command, commandTable } from './index.ts';

export interface Applied {
  readonly plan: Plan;
  readonly diff: Diff;
  readonly outcome: Outcome;
}

/**
 * The gate: the only way to a changed plan. Pure; a refused command leaves no trace, and one that changes nothing is
 * refused as `nothingToDo`.
 */
export function apply(plan: Plan, command: Command, context: CommandContext): Result<Applied, Refusal> {
  const draft = new Draft(plan);
  const { run, isExempt } = commandTable[command.type] as CommandRule<Command>;
  const outcome = run(draft, command, context);
  if (!outcome.ok) return outcome;
  const diff = draft.diff();
  if (diff.length === 0) return fail(refusal('nothingToDo'));
  const locked = isExempt ? null : lockedBy(plan, draft.plan, diff);
  if (locked) return fail(locked);
  return ok({ plan: draft.plan, diff, outcome: outcome.value });
}

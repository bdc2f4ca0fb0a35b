import { type Exact, fromBp } from '../exact/exact.ts';
import { type Plan, settingsOf } from '../plan.ts';
import type { RollUpRules } from './roll-up.ts';

/** How this plan rolls up, from its policies. */
export function rulesOf(plan: Plan): RollUpRules & { readonly cap: Exact } {
  const { corridorHighBp, undefinedChildren } = settingsOf(plan).policies;
  return { cap: fromBp(corridorHighBp), undefinedParts: undefinedChildren };
}

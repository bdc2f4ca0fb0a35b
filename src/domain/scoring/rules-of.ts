import { type Plan, settingsOf } from '../plan.ts';
import type { RollUpRules } from './roll-up.ts';

/** How this plan rolls up, from its policies. */
export function rulesOf(plan: Plan): RollUpRules {
  const { corridorHighBp, undefinedChildren } = settingsOf(plan).policies;
  return { cap: corridorHighBp / 10_000, undefinedParts: undefinedChildren };
}

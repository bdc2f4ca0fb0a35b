import { type Rational, fromBasisPoints } from '../exact/rational.ts';
import { type Plan, settingsOf } from '../plan.ts';
import type { RollUpRules } from './roll-up.ts';

/** How this plan rolls up, from its policies. */
export function rulesOf(plan: Plan): RollUpRules & { readonly cap: Rational } {
  const { corridorHighBp, undefinedChildren } = settingsOf(plan).policies;
  return { cap: fromBasisPoints(corridorHighBp), undefinedParts: undefinedChildren };
}

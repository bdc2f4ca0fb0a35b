import { type Rational, fromBasisPoints } from '../exact/rational.ts';
import { type Plan, settingsOf } from '../plan.ts';
import type { RollUpRules } from './roll-up.ts';

interface Rules extends RollUpRules {
  readonly cap: Rational;
  /** The share of what is expected that still counts as at risk: less is behind. */
  readonly corridorLow: Rational;
}
const known = new WeakMap<object, Rules>();

/** How this plan rolls up, from its policies: worked out once for all its nodes. */
export function rulesOf(plan: Plan): Rules {
  const { policies } = settingsOf(plan);
  const rules = known.get(policies) ?? {
    cap: fromBasisPoints(policies.corridorHighBp),
    undefinedParts: policies.undefinedChildren,
    corridorLow: fromBasisPoints(policies.corridorLowBp),
  };
  known.set(policies, rules);
  return rules;
}

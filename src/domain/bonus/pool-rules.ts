import { fromBasisPoints, fromDecimal, type Rational } from '../exact/rational.ts';
import { type Plan, settingsOf } from '../plan.ts';
import { type Curve, DEFAULT_STEPS, type Payout } from './payout.ts';

/** What a plan has settled of bonus pools (domain A13, B): all of it can be changed, and is accepted before launch. */
export interface PoolRules {
  /** Of the seven parameters in their order; they must come to 100 %. */
  readonly weightsBp: readonly number[];
  /** What is paid where nothing makes a project special. */
  readonly minimum: Rational;
  /** By grade, 1 first. */
  readonly gradeFactors: readonly Rational[];
  readonly profileFactors: { readonly projectOffice: Rational; readonly functional: Rational };
  /** The degree from which on anything is paid; reaching it is enough. */
  readonly gate: Rational;
  /** The most that one goal's degree counts in the project's; none unless a plan sets it. */
  readonly cap: Rational | null;
  readonly payout: Payout;
}

export function poolRulesOf(plan: Plan): PoolRules {
  const { policies } = settingsOf(plan);
  const { projectCapBp } = policies;
  return {
    weightsBp: policies.poolWeightsBp,
    minimum: fromBasisPoints(policies.poolMinimumBp),
    gradeFactors: policies.gradeFactors.map(fromDecimal),
    profileFactors: {
      projectOffice: fromDecimal(policies.projectOfficeFactor),
      functional: fromDecimal(policies.functionalFactor),
    },
    gate: fromBasisPoints(policies.projectGateBp),
    cap: projectCapBp === undefined ? null : fromBasisPoints(projectCapBp),
    payout: { curve: policies.payoutCurve satisfies Curve, steps: policies.payoutSteps ?? DEFAULT_STEPS },
  };
}

import {
  add,
  fromBasisPoints,
  multiply,
  ONE,
  product,
  type Rational,
  rational,
  rounded,
  subtract,
  sum,
} from '../exact/rational.ts';
import { POOL_PARAMETERS, type PoolRatings } from '../kinds/goal.ts';
import type { PoolRules } from './pool-rules.ts';

export type PoolProfile = keyof PoolRules['profileFactors'];

export interface PoolInputs {
  readonly ratings: PoolRatings;
  readonly baseMinor: number | undefined;
  readonly grade: number | undefined;
  readonly profile: PoolProfile | undefined;
}

/** What is missing for a planned pool; without it there is none, which is not the same as zero (domain I12). */
export type PlannedGap =
  | 'notRated'
  | 'parameterWeights'
  | 'noBase'
  | 'noGrade'
  | 'unknownGrade'
  | 'noProfile';

export interface PlannedPool {
  /** K: 0 where all is absent, 1 where all is very high. */
  readonly complexity: Rational | null;
  /** kmin + (1 − kmin)·K. */
  readonly factor: Rational | null;
  readonly gradeFactor: Rational | null;
  readonly profileFactor: Rational | null;
  /** In minor units, halves rounded up. */
  readonly minor: bigint | null;
  readonly gaps: readonly PlannedGap[];
}

/** ПБП = base · grade · profile · (kmin + (1 − kmin)·K), K = Σ wp·(rp − 1)/4 (domain B). */
export function plannedPool(
  { ratings, baseMinor, grade, profile }: PoolInputs,
  rules: PoolRules,
): PlannedPool {
  const complexity = complexityOf(ratings, rules.weightsBp);
  const factor = complexity && add(rules.minimum, multiply(subtract(ONE, rules.minimum), complexity));
  const gradeFactor = (grade !== undefined && rules.gradeFactors[grade - 1]) || null;
  const profileFactor = profile ? rules.profileFactors[profile] : null;
  const gaps = [
    !isRated(ratings) && 'notRated',
    !isWhole(rules.weightsBp) && 'parameterWeights',
    baseMinor === undefined && 'noBase',
    grade === undefined && 'noGrade',
    grade !== undefined && !gradeFactor && 'unknownGrade',
    !profile && 'noProfile',
  ].filter((gap) => gap !== false) as PlannedGap[];
  const parts = { complexity, factor, gradeFactor, profileFactor, gaps };
  if (baseMinor === undefined || !factor || !gradeFactor || !profileFactor) return { ...parts, minor: null };
  return { ...parts, minor: rounded(product([rational(baseMinor), gradeFactor, profileFactor, factor])) };
}

const isRated = (ratings: PoolRatings): boolean =>
  POOL_PARAMETERS.every((parameter) => ratings[parameter] !== undefined);

/** Whether shares in basis points come to 100 %. */
export const isWhole = (shares: readonly number[]): boolean =>
  shares.reduce((total, bp) => total + bp, 0) === 10_000;

function complexityOf(ratings: PoolRatings, weightsBp: readonly number[]): Rational | null {
  if (!isRated(ratings) || !isWhole(weightsBp)) return null;
  const shares = POOL_PARAMETERS.map((parameter, at) =>
    multiply(fromBasisPoints(weightsBp[at] ?? 0), rational((ratings[parameter] ?? 1) - 1, 4)),
  );
  return sum(shares);
}
